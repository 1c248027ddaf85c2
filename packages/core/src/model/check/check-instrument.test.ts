import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkInstrument } from './check-instrument.ts';
import { type Sample, sample, sampleWith } from '../../../test/sample-instrument.ts';
import { type Path, problemLine } from './problem.ts';

const linesOf = ({ data, texts }: Sample): readonly string[] => checkInstrument(data, texts).map(problemLine);

/** What is set where, and the one line that tells of it. */
type Case = readonly [name: string, path: Path, value: unknown, line: RegExp];

const article1 = ['data', 'articles', 0] as const;
const article2 = ['data', 'articles', 1] as const;
const firstRule = [...article1, 'criteria', 0, 'condition', 'of'] as const;
const unit = ['data', 'instrument', 'unitTypes', 'area'] as const;

/** A further article that asks nothing. */
const idle = { format: 'antt.criteria/1', article: '2', questions: {}, criteria: [] };

const conditions: readonly Case[] = [
  [
    'unknown question',
    [...firstRule, 0, 'question'],
    'papers',
    /^article-1\.json: criteria\[0\]\.condition\.of\[0\]\.question: question "papers" is not declared in article 1$/,
  ],
  [
    'wrong kind',
    [...firstRule, 1],
    { op: 'share-at-least', question: 'paper', percent: 70 },
    /of\[1\]\.question: "share-at-least" asks a question of kind share; "paper" is of kind document$/,
  ],
  [
    'wrong kind of guard',
    [...firstRule, 2, 'if'],
    { op: 'yes', question: 'seen' },
    /of\[2\]\.if\.question: "yes" asks a question of kind yes-no; "seen" is of kind count$/,
  ],
  [
    'unknown option',
    [...firstRule, 2, 'then', 'accept'],
    ['good', 'splendid'],
    /then\.accept: unknown option "splendid"; the question has "none", "good", "bad"$/,
  ],
  ['unknown exempt option', [...firstRule, 2, 'then', 'exempt'], ['never'], /then\.exempt: unknown option "never"/],
  [
    'accepted and exempt',
    [...firstRule, 2, 'then', 'exempt'],
    ['good'],
    /then\.exempt: "good" cannot be both accepted and exempt$/,
  ],
  ['unknown item', [...firstRule, 3, 'items'], ['fire', 'flood'], /of\[3\]\.items: unknown item "flood"/],
  [
    'unknown reading',
    [...firstRule, 2, 'else', 'reading'],
    'lenient',
    /else\.reading: unknown reading "lenient"; known: "strict"$/,
  ],
  [
    'option of a reading left out',
    [...firstRule, 2, 'else', 'options'],
    { yes: { op: 'not-applicable' } },
    /else\.options: expected exactly the options "yes", "no", got "yes"$/,
  ],
  [
    'deep in a reading',
    [...firstRule, 2, 'else', 'options', 'no', 'question'],
    'guards',
    /else\.options\.no\.question: question "guards"/,
  ],
  [
    'unknown mark',
    [...article1, 'criteria', 1, 'condition', 'excuses', 0],
    ['luck'],
    /criteria\[1\]\.condition\.excuses\[0\]: unknown mark "luck"; the question has "majeure", "reported"$/,
  ],
  [
    'coverage of another kind',
    [...article1, 'criteria', 2, 'condition', 'questions', 1],
    'seen',
    /criteria\[2\]\.condition\.questions\[1\]: "coverage-at-least" asks a question of kind coverage/,
  ],
  [
    'level off the scale',
    [...article1, 'criteria', 3, 'condition', 'of', 0, 'level'],
    'top',
    /criteria\[3\]\.condition\.of\[0\]\.level: unknown level "top"; the question has "low", "high"$/,
  ],
  [
    'no scale',
    [...article1, 'questions', 'rate', 'scale'],
    false,
    /of\[0\]\.question: "rate" is a choice without a scale$/,
  ],
];

const questions: readonly Case[] = [
  [
    'unused',
    [...article1, 'questions', 'spare'],
    { kind: 'count' },
    /^article-1\.json: questions\.spare: is declared but no condition/,
  ],
  [
    'reserved id',
    [...article1, 'questions', 'excludedAs'],
    { kind: 'count' },
    /questions\.excludedAs: this id belongs to the scope question/,
  ],
  [
    'from an absent article',
    [...article2, 'questions', 'paper', 'from'],
    '8',
    /^article-2\.json: questions\.paper\.from: there is no article 8$/,
  ],
  [
    'from itself',
    [...article2, 'questions', 'paper', 'from'],
    '2',
    /questions\.paper\.from: an article cannot take a question from itself$/,
  ],
  [
    'from one that lacks it',
    [...article2, 'questions', 'extra'],
    { from: '1' },
    /questions\.extra\.from: article 1 does not itself declare a question "extra"$/,
  ],
  [
    'mark named as a field',
    [...article1, 'questions', 'cases', 'marks', 0],
    'on',
    /questions\.cases\.marks: "on" is a property of every incident$/,
  ],
  [
    'open and an option',
    [...article1, 'questions', 'rate', 'open'],
    ['low'],
    /questions\.rate\.open: "low" cannot be both an option and open$/,
  ],
  [
    'scale of one',
    [...article1, 'questions', 'rate', 'options'],
    ['high'],
    /questions\.rate\.options: a scale has two options or more$/,
  ],
];

const criteria: readonly Case[] = [
  [
    'foreign id',
    [...article1, 'criteria', 0, 'id'],
    '3.1',
    /^article-1\.json: criteria\[0\]\.id: expected an id of article 1$/,
  ],
  [
    'twice',
    [...article1, 'criteria', 3, 'id'],
    '1.1',
    /^article-1\.json: criteria\[3\]\.id: criterion "1\.1" stands twice$/,
  ],
  [
    'both',
    [...article2, 'criteria', 1, 'condition'],
    { op: 'not-applicable' },
    /^article-2\.json: criteria\[1\]: has both/,
  ],
  ['neither', [...article2, 'criteria', 1], { id: '2.2' }, /^article-2\.json: criteria\[1\]: has neither/],
  [
    'import from nowhere',
    [...article2, 'criteria', 1, 'import', 'article'],
    '9',
    /criteria\[1\]\.import\.article: there is no article 9$/,
  ],
  [
    'import from itself',
    [...article2, 'criteria', 1, 'import', 'article'],
    '2',
    /import\.article: an article cannot import from itself$/,
  ],
  [
    'import of nothing',
    [...article2, 'criteria', 1, 'import', 'criteria', 0],
    '1.9',
    /import\.criteria\[0\]: article 1 has no criterion "1\.9"$/,
  ],
  [
    'circle',
    [...article1, 'criteria', 1],
    { id: '1.2.a', import: { article: '2', criteria: ['2.2'] } },
    /^article-2\.json: criteria\[1\]\.import\.criteria\[0\]: circle: "1\.2\.a" imports "2\.2" again$/,
  ],
];

const instruments: readonly Case[] = [
  [
    'article of a unit type',
    [...unit, 'article'],
    '7',
    /^instrument\.json: unitTypes\.area\.article: there is no article 7$/,
  ],
  [
    'nobody is measured',
    ['data', 'articles', 2],
    { ...idle, article: '5' },
    /^instrument\.json: unitTypes: no unit type is measured by article 5$/,
  ],
  ['an article twice', ['data', 'articles', 2], idle, /^article-2\.json: article: article 2 stands twice$/],
  [
    'none as an exclusion',
    [...unit, 'scope', 'exclusions'],
    ['none'],
    /scope\.exclusions: "none" means that the unit is in scope$/,
  ],
  [
    'window',
    [...unit, 'procedure', 'window', 'to', 'yearsBefore'],
    1,
    /unitTypes\.area\.procedure\.window: ends before it begins$/,
  ],
  [
    'registration',
    [...unit, 'procedure', 'registration', 'from', 'day'],
    '12-01',
    /procedure\.registration: ends before it begins$/,
  ],
  [
    'in force before issue',
    ['data', 'instrument', 'inForce', 'from'],
    '2019-01-01',
    /inForce\.from: lies before the day of issue$/,
  ],
  ['out of force first', ['data', 'instrument', 'inForce', 'to'], '2020-01-31', /inForce\.to: lies before `from`$/],
  ['years', ['data', 'instrument', 'years', 'to'], 2019, /years\.to: lies before `from`$/],
  [
    'unused reading',
    ['data', 'instrument', 'readings', 'idle'],
    { citation: '1.1', options: ['yes'] },
    /readings\.idle: is declared but no condition/,
  ],
  [
    'misplaced reading',
    ['data', 'instrument', 'readings', 'strict', 'citation'],
    '1.3',
    /readings\.strict\.citation: cites 1\.3, but it is open in "1\.1"$/,
  ],
  [
    'no unit type',
    ['data', 'instrument', 'unitTypes'],
    {},
    /^instrument\.json: unitTypes: expected at least one unit type$/,
  ],
];

const words1 = ['texts', 0, 'articles', 0] as const;
const words2 = ['texts', 0, 'articles', 1] as const;
const wordsOfAll = ['texts', 0, 'instrument'] as const;
const label = { label: 'Nhãn', proof: 'Giấy tờ' };

const words: readonly Case[] = [
  [
    'criterion',
    [...words1, 'criteria', '1.3'],
    undefined,
    /^article-1\.vi\.json: criteria: no words for criterion "1\.3"$/,
  ],
  [
    'strange criterion',
    [...words1, 'criteria', '1.4'],
    label,
    /criteria\["1\.4"\]: words for criterion "1\.4", which does not exist$/,
  ],
  ['clause', [...words1, 'clauses'], undefined, /clauses: no words for clause "1\.2"$/],
  [
    'clause without points',
    [...words2, 'clauses'],
    { '2.1': 'Đầu mục' },
    /^article-2\.vi\.json: clauses\["2\.1"\]: words for clause "2\.1"/,
  ],
  ['own question', [...words2, 'questions', 'extra'], undefined, /questions: no words for question "extra"$/],
  [
    'strange question',
    [...words2, 'questions', 'guard'],
    label,
    /questions\.guard: words for question "guard", which does not exist$/,
  ],
  [
    'option',
    [...words1, 'questions', 'way', 'options', 'bad'],
    undefined,
    /questions\.way\.options: no words for option "bad"$/,
  ],
  [
    'open option',
    [...words1, 'questions', 'rate', 'options', 'unrated'],
    undefined,
    /questions\.rate\.options: no words for option "unrated"$/,
  ],
  [
    'item',
    [...words1, 'questions', 'topics', 'options', 'fire'],
    undefined,
    /questions\.topics\.options: no words for option "fire"$/,
  ],
  [
    'options of a count',
    [...words1, 'questions', 'seen', 'options'],
    { one: 'Một' },
    /questions\.seen\.options\.one: words for option "one"/,
  ],
  [
    'mark',
    [...words1, 'questions', 'cases', 'marks'],
    undefined,
    /questions\.cases\.marks: no words for mark "majeure"$/,
  ],
  [
    'kind',
    [...words1, 'questions', 'cases', 'kinds', 'flood'],
    'Lụt',
    /questions\.cases\.kinds\.flood: words for kind "flood"/,
  ],
  [
    'incomplete words of a borrowed question',
    [...words2, 'questions', 'cases'],
    label,
    /^article-2\.vi\.json: questions\.cases\.marks: no words/,
  ],
  [
    'unit type',
    [...wordsOfAll, 'unitTypes', 'town'],
    undefined,
    /^instrument\.vi\.json: unitTypes: no words for unit type "town"$/,
  ],
  [
    'exclusion',
    [...wordsOfAll, 'scope', 'exclusions', 'tiny'],
    undefined,
    /scope\.exclusions: no words for exclusion "tiny"$/,
  ],
  ['reading', [...wordsOfAll, 'readings', 'strict'], undefined, /readings: no words for reading "strict"$/],
  [
    'option of a reading',
    [...wordsOfAll, 'readings', 'strict', 'options', 'maybe'],
    'Có thể',
    /readings\.strict\.options\.maybe: words for/,
  ],
  ['paper', [...wordsOfAll, 'procedure', 'papers', 'plan'], undefined, /procedure\.papers: no words for paper "plan"$/],
  ['body', [...wordsOfAll, 'procedure', 'bodies', 'head'], undefined, /procedure\.bodies: no words for body "head"$/],
  [
    'participant',
    [...wordsOfAll, 'procedure', 'attendance', 'guest'],
    'Khách',
    /attendance\.guest: words for participant "guest"/,
  ],
  ['language of the instrument', [...wordsOfAll, 'language'], 'en', /^instrument\.vi\.json: language: expected "vi"$/],
  ['language of an article', [...words1, 'language'], 'en', /^article-1\.vi\.json: language: expected "vi", got "en"$/],
  [
    'article without words',
    [...words2, 'article'],
    '4',
    /^article-2\.vi\.json: whole file: expected one file of words for article 2, got 0$/,
  ],
  ['words without an article', [...words2, 'article'], '4', /^article-4\.vi\.json: article: there is no article 4$/],
  ['a language twice', ['texts', 1], sample().texts[0], /^instrument\.vi\.json: language: language "vi" stands twice$/],
];

describe('checkInstrument', () => {
  it('finds nothing in an instrument that holds together', () => assert.deepEqual(linesOf(sample()), []));

  it('lets an article give its own words to a criterion that it imports', () => {
    assert.deepEqual(linesOf(sampleWith([...words2, 'criteria', '1.2.a'], label)), []);
  });

  it('refuses two questions of one id in the same form', () => {
    const cases = { ...sample().data.articles[1], questions: { cases: { kind: 'incidents' } } };
    const own = { id: '2.1', condition: { op: 'none', question: 'cases' } };
    const clash = { ...cases, criteria: [own, sample().data.articles[1]?.criteria[1]] };
    const lines = linesOf(sampleWith(article2, clash));
    assert.ok(
      lines.includes(
        'article-2.json: criteria[1]: question "cases" would be that of article 1 in 1.2.a and of 2 before',
      ),
      lines.join('\n'),
    );
  });

  const tables = { conditions, questions, criteria, instruments, words };
  for (const [table, cases] of Object.entries(tables)) {
    describe(table, () => {
      for (const [name, path, value, line] of cases) {
        it(name, () => {
          const lines = linesOf(sampleWith(path, value));
          assert.ok(
            lines.some((each) => line.test(each)),
            `none of these is ${String(line)}:\n${lines.join('\n')}`,
          );
        });
      }
    });
  }
});
