import type { CriteriaTexts, InstrumentTexts, QuestionText, Texts } from '../src/model/texts.ts';
import type { CriteriaFile, InstrumentFile, Procedure } from '../src/model/types.ts';

/** A made-up instrument that uses every operator of interest, and its words: small enough to break on purpose. */

const procedure: Procedure = {
  registration: { from: { day: '01-01' }, to: { day: '03-31' }, citation: '3' },
  window: { from: { day: '11-01', yearsBefore: 1 }, to: { day: '10-31' }, citation: '3' },
  decisionBefore: { day: '11-15', citation: '3' },
  review: { chair: 'head', attendance: ['police'], citation: '3' },
  dossier: { registration: ['plan'], recognition: ['report'], receiver: 'committee', citation: '3' },
  authority: { decidedBy: ['council'], citations: ['3.1'] },
};

const instrument: InstrumentFile = {
  format: 'antt.instrument/1',
  id: 'sample',
  number: '1/2020',
  issuedOn: '2020-01-01',
  inForce: { from: '2020-02-01' },
  years: { from: 2020 },
  verification: 'verified',
  readings: { strict: { citation: '1.1', options: ['yes', 'no'] } },
  unitTypes: {
    area: { article: '1', scope: { citation: '1', exclusions: ['tiny'] }, procedure },
    town: { article: '2', scope: { citation: '1', exclusions: [] }, procedure },
  },
};

const article1: CriteriaFile = {
  format: 'antt.criteria/1',
  article: '1',
  questions: {
    paper: { kind: 'document' },
    members: { kind: 'share' },
    guard: { kind: 'yes-no' },
    way: { kind: 'choice', options: ['none', 'good', 'bad'] },
    topics: { kind: 'choices', options: ['fire', 'secrets'] },
    seen: { kind: 'count' },
    cases: { kind: 'incidents', marks: ['majeure', 'reported'], kinds: ['fire'] },
    areas: { kind: 'coverage' },
    schools: { kind: 'coverage' },
    rate: { kind: 'choice', options: ['low', 'high'], scale: true, open: ['unrated'] },
    crimes: { kind: 'trend' },
  },
  criteria: [
    {
      id: '1.1',
      condition: {
        op: 'all',
        of: [
          { op: 'issued', question: 'paper', dated: { from: '01-01', to: '03-31' } },
          { op: 'share-at-least', question: 'members', percent: 70 },
          {
            op: 'when',
            if: { op: 'yes', question: 'guard' },
            then: { op: 'one-of', question: 'way', accept: ['good'], exempt: ['none'] },
            else: {
              op: 'reading',
              reading: 'strict',
              options: { yes: { op: 'not-applicable' }, no: { op: 'yes', question: 'guard' } },
            },
          },
          { op: 'includes-all', question: 'topics', items: ['fire'] },
          { op: 'at-least', question: 'seen', value: 1 },
        ],
      },
    },
    { id: '1.2.a', condition: { op: 'excused', question: 'cases', excuses: [['majeure'], ['reported']] } },
    {
      id: '1.2.b',
      condition: {
        op: 'coverage-at-least',
        questions: ['areas', 'schools'],
        part: 'registered',
        percent: 100,
        base: 'pooled',
      },
    },
    {
      id: '1.3',
      condition: {
        op: 'all',
        of: [
          { op: 'rated-at-least', question: 'rate', level: 'high' },
          { op: 'contained', question: 'crimes' },
        ],
      },
    },
  ],
};

const article2: CriteriaFile = {
  format: 'antt.criteria/1',
  article: '2',
  questions: { paper: { from: '1' }, extra: { kind: 'count' } },
  criteria: [
    {
      id: '2.1',
      condition: {
        op: 'all',
        of: [
          { op: 'issued', question: 'paper' },
          { op: 'at-most', question: 'extra', value: 0 },
        ],
      },
    },
    { id: '2.2', import: { article: '1', criteria: ['1.2.a'] } },
  ],
};

const label = { label: 'Nhãn', proof: 'Giấy tờ' };
const plain = (...ids: string[]): Record<string, QuestionText> => Object.fromEntries(ids.map((id) => [id, label]));

const texts1: CriteriaTexts = {
  format: 'antt.texts/1',
  language: 'vi',
  article: '1',
  clauses: { '1.2': 'Không để xảy ra' },
  criteria: plain('1.1', '1.2.a', '1.2.b', '1.3'),
  questions: {
    ...plain('paper', 'members', 'guard', 'seen', 'areas', 'schools', 'crimes'),
    way: { ...label, options: { none: 'Không', good: 'Tốt', bad: 'Kém' } },
    topics: { ...label, options: { fire: 'Cháy', secrets: 'Bí mật' } },
    cases: { ...label, marks: { majeure: 'Bất khả kháng', reported: 'Đã báo' }, kinds: { fire: 'Cháy' } },
    rate: { ...label, options: { low: 'Thấp', high: 'Cao', unrated: 'Chưa xếp' } },
  },
};
const texts2: CriteriaTexts = {
  format: 'antt.texts/1',
  language: 'vi',
  article: '2',
  criteria: plain('2.1', '2.2'),
  // The words of a borrowed question may be others here.
  questions: { ...plain('extra', 'paper') },
};
const instrumentTexts: InstrumentTexts = {
  format: 'antt.instrument-texts/1',
  language: 'vi',
  title: 'Mẫu',
  shortTitle: 'Mẫu 1',
  unitTypes: { area: { label: 'Khu' }, town: { label: 'Xã' } },
  scope: { ...label, none: 'Không', exclusions: { tiny: 'Rất nhỏ' } },
  readings: { strict: { label: 'Chặt?', options: { yes: 'Có', no: 'Không' } } },
  procedure: {
    papers: { plan: 'Kế hoạch', report: 'Báo cáo' },
    bodies: { head: 'Trưởng', committee: 'Ban', council: 'Hội đồng' },
    attendance: { police: 'Công an' },
  },
};

const texts: Texts = { language: 'vi', instrument: instrumentTexts, articles: [texts1, texts2] };
const whole = { data: { instrument, articles: [article1, article2], hash: 'sha256:0' }, texts: [texts] };

export type Sample = typeof whole;

/** A fresh copy each time. */
export const sample = (): Sample => structuredClone(whole);

/** The sample with one place set to another value; `undefined` takes the place away. */
export function sampleWith(path: readonly (string | number)[], value: unknown): Sample {
  const copy = sample();
  let inner = copy as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) inner = inner[step] as typeof inner;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return copy;
}
