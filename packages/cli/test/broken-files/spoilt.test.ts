import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runTable } from '../tables/run-table.ts';
import { partsOf, sheetXml } from '../tables/workbook.ts';
import { zipOf } from '../tables/zip.ts';

/** Numbers that are the same every time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

const heading = ['id', 'name', 'movementModels', 'plan.issued', 'plan.on'];
const units = [0, 1, 2, 3].map((at) => [`X${at}`, `Xã ${at}`, at, 'Có', 45728]);
const parts = partsOf({ A: sheetXml([heading, ...units]) });
const text = [heading.join(';'), ...[0, 1, 2].map((at) => `X${at};"Xã ""${at}""";${at};Có;12/03/2025`)].join('\r\n');

/** Some bytes changed, or a stretch repeated elsewhere. */
function spoil(whole: Buffer, random: (below: number) => number): Buffer {
  const bytes = Buffer.from(whole);
  for (let left = 1 + random(5); left > 0; left -= 1) {
    if (random(2) === 0) bytes[random(bytes.length)] = random(256);
    else bytes.copyWithin(random(bytes.length), random(bytes.length));
  }
  return bytes;
}

const kinds: Readonly<Record<string, (random: (below: number) => number) => Buffer>> = {
  'archive.xlsx': (random) => spoil(zipOf(parts), random),
  'xml.xlsx': (random) => {
    const one = random(parts.length);
    return zipOf(
      parts.map((part, at) =>
        at === one ? { ...part, content: spoil(Buffer.from(part.content as string), random) } : part,
      ),
    );
  },
  'text.csv': (random) => spoil(Buffer.from(text), random),
};

describe('files spoilt by chance', () => {
  for (const [name, make] of Object.entries(kinds)) {
    it(`${name}: are read or refused, and never end the program`, async () => {
      const random = chance(5);
      const codes = new Set<number>();
      for (let file = 0; file < 150; file += 1) {
        // Whatever else than a refusal is thrown fails here.
        const { said, code } = await runTable(name, make(random));
        codes.add(code);
        if (code !== 0) assert.ok(said.length > 0);
      }
      assert.ok(codes.has(2) && codes.size > 1, [...codes].join());
    });
  }
});
