import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { problemLine } from '@antt/core/model';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { canonical, hashOf } from './canonical.ts';
import { FILE_SORTS } from './file-sorts.ts';
import { workOut } from './work-out.ts';

const criteria = resolve(import.meta.dirname, '../criteria');
const scratch: string[] = [];

/** A copy of the criteria, to be broken. */
async function copy(): Promise<{ readonly root: string; file(name: string): string }> {
  const root = await mkdtemp(join(tmpdir(), 'antt-criteria-'));
  scratch.push(root);
  await cp(criteria, root, { recursive: true });
  return { root, file: (name) => join(root, 'tt-124-2021', name) };
}
after(() => Promise.all(scratch.map((folder) => rm(folder, { recursive: true, force: true }))));

async function linesAfter(breakIt: (file: (name: string) => string) => Promise<void>): Promise<readonly string[]> {
  const { root, file } = await copy();
  await breakIt(file);
  const worked = await workOut(root);
  assert.ok(!worked.ok, 'the broken criteria were taken');
  return worked.problems.map((problem) => problemLine({ ...problem, file: problem.file.slice(root.length + 1) }));
}

const replaced =
  (name: string, from: string | RegExp, to: string) =>
  async (file: (name: string) => string): Promise<void> => {
    const text = await readFile(file(name), 'utf8');
    assert.notEqual(text.replace(from, to), text, `${name} has no ${String(from)}`);
    await writeFile(file(name), text.replace(from, to));
  };

const broken: readonly (readonly [string, ReturnType<typeof replaced>, RegExp])[] = [
  [
    'notation',
    replaced('article-4.json', '"criteria": [', '"criteria": [,'),
    /^tt-124-2021\/article-4\.json: line \d+, column 16: expected a value, got ,$/,
  ],
  [
    'a key twice',
    replaced('article-5.json', '"plan":', '"registration":'),
    /^tt-124-2021\/article-5\.json: line 8, column 5: the key "registration" stands twice$/,
  ],
  [
    'no $schema',
    replaced('article-4.json', /"\$schema".*\n/, ''),
    /article-4\.json: \$schema: expected "\.\.\/\.\.\/generated\/criteria\.schema\.json", got nothing$/,
  ],
  [
    'another $schema',
    replaced('article-4.vi.json', 'texts.schema', 'criteria.schema'),
    /article-4\.vi\.json: \$schema: expected ".*\/texts\.schema\.json"/,
  ],
  [
    'article unlike the name',
    replaced('article-7.json', '"article": "7"', '"article": "8"'),
    /article-7\.json: article: expected "7", got "8"$/,
  ],
  [
    'language unlike the name',
    replaced('instrument.en.json', '"language": "en"', '"language": "vi"'),
    /instrument\.en\.json: language: expected "en", got "vi"$/,
  ],
  [
    'id unlike the folder',
    replaced('instrument.json', '"id": "tt-124-2021"', '"id": "tt-124"'),
    /instrument\.json: id: expected "tt-124-2021", got "tt-124"$/,
  ],
  ['words missing', (file) => rm(file('article-6.en.json')), /article-6\.en\.json: whole file: is missing$/],
  ['instrument missing', (file) => rm(file('instrument.json')), /instrument\.json: whole file: is missing$/],
  ['a stray file', (file) => writeFile(file('notes.json'), '{}'), /notes\.json: whole file: does not belong here/],
  [
    'shape',
    replaced('article-5.json', '"value": 1', '"value": "1"'),
    /article-5\.json: criteria\[0\]\.condition\.of\[3\]\.value: .*expected number, received string/,
  ],
  [
    'operator',
    replaced('article-7.json', '"op": "includes-all"', '"op": "includes"'),
    /article-7\.json: criteria\[0\]\.condition\.of\[3\]\.op: .*got "includes"$/,
  ],
  [
    'shape of words',
    replaced('article-5.vi.json', /"proof": ".*?"/, '"prof": "Giấy"'),
    /article-5\.vi\.json: criteria\["5\.1"\]: unknown property "prof"$/,
  ],
  [
    'question that does not exist',
    replaced(
      'article-5.json',
      '"op": "at-least", "question": "movementModels"',
      '"op": "at-least", "question": "models"',
    ),
    /article-5\.json: criteria\[0\]\.condition\.of\[3\]\.question: question "models" is not declared in article 5$/,
  ],
  [
    'import of what does not exist',
    replaced('article-7.json', '"6.3.g"', '"6.3.i"'),
    /article-7\.json: criteria\[2\]\.import\.criteria\[5\]: article 6 has no criterion "6\.3\.i"$/,
  ],
  [
    'note for a unit type that does not exist',
    replaced('instrument.json', '"unitTypes": ["residential-area"]', '"unitTypes": ["hamlet"]'),
    /instrument\.json: notes\["no-party-cell"\]\.unitTypes: there is no unit type "hamlet"$/,
  ],
  [
    'note without words',
    replaced('instrument.json', '"silent": {}', '"silence": {}'),
    /instrument\.vi\.json: procedure\.notes\.silen.*note/,
  ],
  [
    'words for nothing',
    replaced('article-5.en.json', '"plan": {', '"plans": {'),
    /article-5\.en\.json: questions\.plans: words for question "plans", which does not exist$/,
  ],
];

/** What an instrument says of schools, on one line or on several. */
const SCHOOL = /,\s*"school": (?:.*\}|\{\n[^]*?\n {4}\})\n/;

describe('workOut', () => {
  for (const [name, breakIt, line] of broken) {
    it(`refuses with file, path and reason: ${name}`, async () => {
      const lines = await linesAfter(breakIt);
      assert.ok(
        lines.some((each) => line.test(each)),
        `none of these is ${String(line)}:\n${lines.join('\n')}`,
      );
    });
  }

  it('names every broken file of a sort at once', async () => {
    const lines = await linesAfter(async (file) => {
      await replaced('article-4.json', '"article": "4"', '"article": 4')(file);
      await writeFile(file('article-5.vi.json'), '{');
    });
    assert.deepEqual(
      lines.map((line) => line.split(':')[0]),
      ['tt-124-2021/article-4.json', 'tt-124-2021/article-5.vi.json'],
    );
  });

  it('refuses a folder without instruments', async () => {
    const { root } = await copy();
    for (const folder of await readdir(root)) await rm(join(root, folder), { recursive: true });
    const worked = await workOut(root);
    assert.deepEqual(worked.ok || worked.problems.map((problem) => problem.reason), ['holds no instrument']);
  });

  const timeline: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
    [
      'a gap',
      'tt-23-2012/instrument.json',
      '"to": 2021',
      '"to": 2019',
      /^tt-23-2012\/instrument\.json: years\.to: commune: no instrument governs the years 2020 to 2021$/,
    ],
    [
      'an overlap',
      'tt-124-2021/instrument.json',
      '"from": 2022 }',
      '"from": 2020 }',
      /^tt-23-2012\/instrument\.json: years\.to: school: tt-23-2012 and tt-124-2021 both govern the years 2020 to 2021$/,
    ],
    [
      'a late beginning',
      'tt-23-2012/instrument.json',
      '"from": 2012,',
      '"from": 2013,',
      /^tt-23-2012\/instrument\.json: years\.from: agency: the first year is 2013, expected 2012$/,
    ],
    [
      'an end',
      'tt-124-2021/instrument.json',
      '"from": 2022 }',
      '"from": 2022, "to": 2030 }',
      /^tt-124-2021\/instrument\.json: years\.to: commune: no instrument governs the years from 2031 on$/,
    ],
    [
      'days without an instrument in force',
      'tt-23-2012/instrument.json',
      '2022-02-09',
      '2022-02-08',
      /^tt-23-2012\/instrument\.json: inForce\.to: enterprise: expected the day before 2022-02-10, .* got 2022-02-08$/,
    ],
    [
      'a unit type that only the later instrument knows',
      'tt-23-2012/instrument.json',
      SCHOOL,
      '\n',
      /^tt-124-2021\/instrument\.json: years\.from: school: the first year is 2022, expected 2012$/,
    ],
  ];
  for (const [name, path, from, to, line] of timeline) {
    it(`refuses a timeline with ${name}`, async () => {
      const lines = await linesAfter(async (file) => {
        const there = (other: string) => file(`../${other}`);
        await replaced(path, from, to)(there);
        // Article 8 of circular 23/2012 then measures nobody: out of the way, the timeline is what is left to say.
        if (name.startsWith('a unit type')) {
          await replaced(path, '{ "unitTypes": ["school"] }', '{}')(there);
          for (const stem of ['article-8.json', 'article-8.vi.json', 'article-8.en.json']) {
            await rm(there(`tt-23-2012/${stem}`));
          }
          for (const language of ['vi', 'en']) {
            await replaced(`tt-23-2012/instrument.${language}.json`, SCHOOL, '\n')(there);
          }
        }
      });
      assert.ok(
        lines.some((each) => line.test(each)),
        lines.join('\n'),
      );
    });
  }

  const amended: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
    [
      'another instrument',
      'amendment.json',
      '"tt-124-2021"',
      '"tt-99-2021"',
      /amends: there is no instrument "tt-99-2021"/,
    ],
    [
      'an unknown unit type',
      'amendment.json',
      '["commune"]',
      '["communes"]',
      /unitTypes\[0\]: unknown unit type "communes"/,
    ],
    [
      'a body without words',
      'amendment.json',
      '["province-level"]',
      '["state-level"]',
      /no words \(vi\) for "state-level"/,
    ],
    [
      'a change without words',
      'amendment.vi.json',
      '"no-district"',
      '"no-districts"',
      /changes: no words for change "no-district"/,
    ],
    [
      'an instrument whose windows are not known',
      'amendment.json',
      '"tt-124-2021"',
      '"tt-23-2012"',
      /the window of "commune" is not known/,
    ],
    [
      'an effect before the issue',
      'amendment.json',
      '2025-07-01',
      '2025-06-01',
      /effect\.from: lies before the day of issue/,
    ],
    [
      'no basis',
      'amendment.json',
      '"basis": "stated"',
      '"basis": "guessed"',
      /changes\[0\]\.basis: .*"stated"\|"inferred"/,
    ],
  ];
  for (const [name, path, from, to, line] of amended) {
    it(`refuses an amendment with ${name}`, async () => {
      const lines = await linesAfter((file) => replaced(path, from, to)((other) => file(`../tt-48-2025/${other}`)));
      assert.ok(
        lines.some((each) => line.test(each)),
        lines.join('\n'),
      );
    });
  }

  it('refuses to follow what does not exist', async () => {
    const lines = await linesAfter(async (file) => {
      await replaced('follows.json', 'tt-23-2012 6.4', 'tt-23-2012 6.9')(file);
      await replaced('follows.json', '"householdsPledged"', '"households"')(file);
      await replaced('follows.json', '"4.5"', '"4.9"')(file);
    });
    assert.deepEqual(lines.map((each) => each.replace(/^.*?follows\.json: /, '')).sort(), [
      'criteria["4.9"]: there is no such criterion',
      'criteria["5.4"][0]: there is no criterion "tt-23-2012 6.9"',
      'questions.householdsRegistered: tt-23-2012 has no question "households"',
    ]);
  });

  describe('from good criteria', () => {
    let outputs: ReadonlyMap<string, string>;
    before(async () => {
      const worked = await workOut(criteria);
      assert.ok(worked.ok);
      outputs = worked.outputs;
    });

    it('gives the same bytes again, from another place and another layout of the files', async () => {
      const { root, file } = await copy();
      const text = await readFile(file('article-4.json'), 'utf8');
      await writeFile(file('article-4.json'), JSON.stringify(JSON.parse(text)));
      const again = await workOut(root);
      assert.ok(again.ok);
      assert.deepEqual([...again.outputs.keys()], [...outputs.keys()]);
      for (const [name, bytes] of again.outputs) assert.ok(bytes === outputs.get(name), `${name} differs`);
    });

    it('gives another hash for another rule, and none for other words', async () => {
      const hashIn = (all: ReadonlyMap<string, string>) =>
        /sha256:[0-9a-f]{64}/.exec(all.get('tt-124-2021.data.ts') ?? '')?.[0];
      const { root, file } = await copy();
      await replaced('article-4.vi.json', /"label": ".*?"/, '"label": "Khác"')(file);
      const otherWords = await workOut(root);
      assert.ok(otherWords.ok && hashIn(outputs));
      assert.equal(hashIn(otherWords.outputs), hashIn(outputs));
      await replaced('article-4.json', '"percent": 100', '"percent": 99')(file);
      const otherRule = await workOut(root);
      assert.ok(otherRule.ok);
      assert.notEqual(hashIn(otherRule.outputs), hashIn(outputs));
    });

    it('gives schemas that take every written file, as an editor will, and refuse a wrong one', async () => {
      const ajv = new Ajv2020({ strict: true, allErrors: true });
      addFormats.default(ajv);
      for (const { schema } of Object.values(FILE_SORTS))
        ajv.addSchema(JSON.parse(outputs.get(schema) ?? '') as object, schema);
      const files = await readdir(criteria, { recursive: true });
      for (const name of files.filter((each) => each.endsWith('.json'))) {
        const content = JSON.parse(await readFile(join(criteria, name), 'utf8')) as { readonly $schema: string };
        const schema = basename(content.$schema);
        assert.ok(ajv.validate(schema, content), `${name}: ${ajv.errorsText()}`);
        assert.equal(ajv.validate(schema, { ...content, article: 4, issuedOn: 'soon', format: 'x' }), false, name);
      }
    });

    it('gives the files that are promised, and names no place on this machine', () => {
      const units = ['residential-area', 'commune', 'agency', 'enterprise', 'school'];
      const perUnit = units.flatMap((unit) => [
        ...['schema.json', 'ts', 'validator.js', 'validator.d.ts'].map((end) => `answers-${unit}.${end}`),
        `tt-23-2012.answers-${unit}.schema.json`,
      ]);
      const sorts = [
        'criteria',
        'instrument',
        'texts',
        'instrument-texts',
        'amendment',
        'amendment-texts',
        'follows',
        'overlay',
        'score',
        'score-texts',
        'score-overlay',
        'result',
        'case',
      ];
      const schemas = sorts.map((sort) => `${sort}.schema.json`);
      const data = ['tt-23-2012', 'tt-124-2021', 'tt-48-2025', 'current', 'procedures', 'qd-510-2022'].flatMap((id) =>
        ['data', 'vi', 'en'].map((part) => `${id}.${part}.ts`),
      );
      assert.deepEqual([...outputs.keys()].sort(), [...perUnit, ...schemas, ...data, 'tt-124-2021.follows.ts'].sort());
      for (const [name, text] of outputs) assert.ok(!text.includes(process.cwd()), `${name} names a folder`);
    });
  });
});

describe('hashOf', () => {
  it('does not depend on the order of keys, but on that of lists', () => {
    assert.equal(canonical({ b: [1, { d: null, c: 'đ' }], a: true }), '{"a":true,"b":[1,{"c":"đ","d":null}]}');
    assert.equal(hashOf({ a: 1, b: 2 }), hashOf({ b: 2, a: 1 }));
    assert.notEqual(hashOf([1, 2]), hashOf([2, 1]));
  });
});
