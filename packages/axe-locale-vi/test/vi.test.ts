import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { codeWords } from './code-words.ts';
import { pairs, placesOf, wrong } from './sentences.ts';

const all = (text: string, pattern: RegExp) => text.match(pattern)?.sort() ?? [];
const plain = (text: string) => text.toLowerCase().replaceAll(' ', '-');
const missing = (wanted: readonly string[], sentence: string) =>
  wanted.filter((one) => !plain(sentence).includes(plain(one)));

/** Tags, attributes with their value, quoted values, and names with a hyphen, which no Vietnamese word has. */
const code = /<[^>]*>|[\p{L}-]+=(?:"[^"]*"|[\w/-]+)|'[^']*'|"[^"]*"|\p{L}+-[\p{L}-]*/gu;

/** The words of plain Latin letters, in lower case, without code and placeholders. */
const plainWords = (sentence: string) =>
  all(
    sentence
      .replaceAll(/\$\{[^}]*\}/g, ' ')
      .replaceAll(code, ' ')
      .toLowerCase(),
    /\p{L}+/gu,
  ).filter((word) => /^[a-z]+$/.test(word));

describe('the Vietnamese locale of axe-core', () => {
  it('has every rule, check, outcome and variant of the installed axe-core, and nothing else', () => {
    assert.ok(pairs.length > 500);
    assert.deepEqual([...placesOf.locale].sort(), [...placesOf.axe].sort());
  });

  it('fills in what axe fills in, as often as axe does', () => {
    const placeholders = /\$\{[^}]*\}/g;
    assert.deepEqual(
      wrong(({ en, vi }) =>
        String(all(vi, placeholders)) === String(all(en, placeholders))
          ? []
          : [`expected ${all(en, placeholders).join(' ')}`],
      ),
      [],
    );
  });

  it('leaves names and values from code as they are, and brings in no others', () => {
    assert.deepEqual(
      wrong(({ en, vi }) => [
        ...missing(all(en, /<[a-z0-9]+|\baria-[a-z]+|[a-z]+="?[a-z0-9-]+|![a-z]+|'[a-z]+'/g), vi),
        ...missing(all(vi, code), en),
      ]),
      [],
    );
  });

  it('is written in Vietnamese, in composed characters', () => {
    assert.deepEqual(
      wrong(({ vi }) => [
        ...(vi === vi.normalize('NFC') ? [] : ['not NFC']),
        ...(/[ăâđêôơưà-ỹ]/.test(vi) ? [] : ['no Vietnamese letter']),
        ...(/ {2}|^ | $| [,.;:?]/.test(vi) ? ['spacing'] : []),
      ]),
      [],
    );
  });

  it('has no English left but code words', () => {
    // Every English word that axe uses counts as English; what is left must at least be built like a Vietnamese syllable.
    const english = new Set(pairs.flatMap(({ en }) => plainWords(en)));
    const syllable =
      /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
    assert.deepEqual(
      wrong(({ vi }) =>
        plainWords(vi).filter((word) => !codeWords.has(word) && (english.has(word) || !syllable.test(word))),
      ),
      [],
    );
  });

  it('says as much as axe, no more', () => {
    assert.deepEqual(
      wrong(({ en, vi }) => (vi.length < en.length * 0.5 || vi.length > en.length * 1.6 + 30 ? ['length'] : [])),
      [],
    );
  });

  it('keeps an obligation an obligation, and advice advice', () => {
    const forces: readonly (readonly [RegExp, RegExp])[] = [
      [/^Ensure\b/, /^(?:bảo đảm|hãy bảo đảm)/],
      [/^(?!Ensure).*\bmust not\b/, /không được|không phải/],
      [/^(?!Ensure).*\bmust\b(?! (?:only|not))/, /phải/],
      [/\b(?:must|may) only\b/, /chỉ được/],
      [/\bshould not\b/, /không nên/],
      [/\bshould\b(?! not)/, /nên|cần/],
    ];
    assert.deepEqual(
      wrong(({ en, vi }) =>
        forces.filter(([force, ours]) => force.test(en) && !ours.test(vi.toLowerCase())).map(([, ours]) => ours.source),
      ),
      [],
    );
  });

  it('calls a thing by the word of the glossary in README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const [glossary = ''] = readme.split('## Glossary')[1]?.split('\n## ') ?? [];
    const rows = all(glossary, /^\|.*\|$/gm).map((row) => row.split('|').map((cell) => cell.trim().split(', ')));
    const terms = rows.filter(([, [en = ''] = []]) => en !== 'English' && !en.startsWith('-'));
    assert.ok(terms.length > 50);
    const problems = terms.flatMap(([, en = [], vi = []]) => {
      const term = new RegExp(`\\b(?:${en.join('|')})(?:e?s)?\\b`, 'i');
      const meant = pairs.filter((pair) => term.test(pair.en.replaceAll(code, ' ')));
      if (meant.length === 0) return [`${en.join()} is in no message`];
      return meant
        .filter((pair) => !term.test(pair.vi) && !vi.some((word) => pair.vi.toLowerCase().includes(word.toLowerCase())))
        .map((pair) => `${pair.place}: ${en.join()} is ${vi.join()} — ${pair.en} — ${pair.vi}`);
    });
    assert.deepEqual(problems, []);
  });
});
