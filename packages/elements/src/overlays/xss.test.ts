import './define.ts';
import '../assessment/define.ts';
import type { Overlay } from '@antt/core';
import { expect } from '@open-wc/testing';
import { all, mount, text } from '../../test/driver.ts';
import type { AnttResult } from '../result/antt-result.ts';

/** Words that would be markup, a script or a style if anything took them for more than text. */
const CORPUS = [
  '<script>globalThis.attacked = true</script>',
  '<img src="x" onerror="globalThis.attacked = true">',
  '<svg onload="globalThis.attacked = true"><circle/></svg>',
  '"><script>globalThis.attacked = true</script>',
  "' onfocus='globalThis.attacked = true' autofocus='",
  '<a href="javascript:globalThis.attacked = true">Nhấn vào đây</a>',
  '<iframe srcdoc="<script>parent.attacked = true</script>"></iframe>',
  '</style><style>* { display: none }</style>',
  '<template><slot name="x"></slot></template><!-- --><?xml?>',
  '${globalThis.attacked = true} {{7*7}} {count}',
  '<antt-assessment unit-type="commune" year="2025"></antt-assessment>',
  '&lt;b&gt; &amp;amp; &#60;i&#62;',
  '\u202e<b>đảo chiều</b>\u202c',
  '<math><mtext></p><img src=x onerror=globalThis.attacked=true>',
] as const;

const attacked = (): unknown => (globalThis as { attacked?: unknown }).attacked;

/** An overlay that says nothing else. */
const overlayOf = (words: string): Overlay => ({
  format: 'antt.overlay/1',
  id: 'xss',
  enactedBy: { number: words, issuedOn: '2024-01-01', issuer: words, inForce: { from: '2024-01-01' } },
  verification: 'verified',
  amends: 'tt-124-2021',
  changes: [
    { change: 'local-word', unitTypes: ['residential-area'], citation: '1' },
    {
      change: 'add-criterion',
      unitTypes: ['residential-area'],
      id: '12.1',
      condition: {
        op: 'all',
        of: [
          { op: 'one-of', question: 'odd', accept: ['a'] },
          { op: 'includes-all', question: 'many', items: ['a'] },
          { op: 'excused', question: 'cases', excuses: [['forced']] },
          { op: 'at-least', question: 'figure', value: 2 },
        ],
      },
      questions: {
        odd: { kind: 'choice', options: ['a', 'b'] },
        many: { kind: 'choices', options: ['a', 'b'] },
        cases: { kind: 'incidents', marks: ['forced'], kinds: ['fire'] },
        figure: { kind: 'count' },
      },
    },
  ],
  words: {
    vi: {
      shortTitle: words,
      unitTypes: { 'residential-area': { label: words, hint: words } },
      criteria: { '12.1': { label: words, hint: words, proof: words } },
      questions: {
        odd: { label: words, hint: words, proof: words, subject: words, options: { a: words, b: words } },
        many: { label: words, hint: words, proof: words, subject: words, options: { a: words, b: words } },
        cases: { label: words, proof: words, subject: words, marks: { forced: words }, kinds: { fire: words } },
        figure: { label: words, hint: words, proof: words, subject: words },
      },
    },
  },
});

const FORBIDDEN =
  'script, style, iframe, img, math, template, slot[name], antt-assessment, a[href^="javascript:"], [onerror], [onload], [onfocus], [srcdoc]';

/** That the policy of the page was not violated, `test/setup.ts` sees to after each test. */
describe('words of an overlay that hold markup', () => {
  for (const words of CORPUS) {
    it(`are shown as they are: ${words}`, async () => {
      const form = await mount('residential-area', {
        odd: 'b',
        many: ['b'],
        cases: [{ on: '2025-03-04', kind: 'fire', forced: false }],
        figure: 1,
      });
      form.overlays = [overlayOf(words)];
      await form.updateComplete;
      const shown = text(form.shadowRoot!.firstElementChild);
      const said = words.replace(/\s+/g, ' ').trim();
      // Criterion, questions, options, marks, hints, papers.
      expect(shown.split(said).length, shown).to.be.above(12);
      expect(all(form, FORBIDDEN)).to.deep.equal([]);

      form.readonly = true;
      await form.updateComplete;
      const result = all(form, 'antt-result')[0] as AnttResult;
      await result.updateComplete;
      expect(text(result.shadowRoot!.firstElementChild)).to.contain(said);
      expect(all(result, FORBIDDEN)).to.deep.equal([]);
      expect(form.result!.criteria.at(-1)!.verdict).to.equal('not-met');
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(attacked()).to.equal(undefined);
    });
  }

  it('are quoted as they are where the overlay is refused', async () => {
    const [script] = CORPUS;
    const form = await mount('residential-area');
    form.overlays = [{ ...overlayOf('x'), id: script, [script]: script } as never];
    await form.updateComplete;
    expect(text(all(form, '[role=alert]')[0])).to.contain(script);
    expect(all(form, FORBIDDEN)).to.deep.equal([]);
    expect(attacked()).to.equal(undefined);
  });
});
