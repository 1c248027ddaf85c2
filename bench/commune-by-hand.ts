/**
 * What a careful programmer would write for one unit type and one year instead of using the engine: the commune's
 * criteria of circular 124/2021 for 2025 under the readings `contained` and `pooled`, with the same checks of the
 * input, the same three-valued verdict and the same explained result. The bench asserts that both give equal results.
 */
import type { CriterionResult, Reason, Verdict } from '@antt/core';

export interface Paper {
  issued: boolean;
  number?: string;
  on?: string;
}
interface Trend {
  previous: number;
  current: number;
}
interface Coverage {
  total: number;
  registered: number;
  recognised: number;
}
export interface Incident {
  on: string;
  kind?: string;
  forceMajeure?: boolean;
  detectedInTime?: boolean;
  harmReduced?: boolean;
  reportedAtOnce?: boolean;
}
export interface Commune {
  partyResolution?: Paper;
  plan?: Paper;
  registration?: Paper;
  movementModels?: number;
  policyImplemented?: boolean;
  antiStateActivity?: Incident[];
  sabotage?: Incident[];
  unlawfulReligiousPropagation?: Incident[];
  exploitedDisputes?: Incident[];
  separatism?: Incident[];
  prolongedDisputes?: Incident[];
  incitedGatherings?: Incident[];
  crimes?: Trend;
  socialEvils?: Trend;
  otherViolations?: Trend;
  seriousCrimes?: Incident[];
  newHotspots?: number;
  newSocialEvilPersons?: number;
  subjectsManaged?: boolean;
  seriousFiresAccidents?: Incident[];
  policeProactive?: boolean;
  policeDisciplined?: number;
  residentialAreas?: Coverage;
  agencies?: Coverage;
  enterprises?: Coverage;
  schools?: Coverage;
}

// ------------------------------------------------------------------ checks

const bad = (where: string): never => {
  throw new Error(`bad input: ${where}`);
};
const MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
function checkDay(day: unknown, where: string): void {
  if (typeof day !== 'string' || !DAY.test(day)) return bad(where);
  const y = +day.slice(0, 4),
    m = +day.slice(5, 7),
    d = +day.slice(8, 10);
  if (m < 1 || m > 12 || d < 1 || d > MONTH[m - 1]!) bad(where);
  if (m === 2 && d === 29 && !(y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0))) bad(where);
}
function checkCount(value: unknown, where: string): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 1e9) bad(where);
}
function checkYesNo(value: unknown, where: string): void {
  if (typeof value !== 'boolean') bad(where);
}
function checkKeys(value: unknown, known: readonly string[], where: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad(where);
  for (const key of Object.keys(value)) if (!known.includes(key)) bad(where);
}
function checkPaper(value: Paper, where: string): void {
  checkKeys(value, ['issued', 'number', 'on'], where);
  checkYesNo(value.issued, where);
  if (value.number !== undefined && (typeof value.number !== 'string' || value.number.length > 200)) bad(where);
  if (value.on !== undefined) checkDay(value.on, where);
}
function checkTrend(value: Trend, where: string): void {
  checkKeys(value, ['previous', 'current'], where);
  checkCount(value.previous, where);
  checkCount(value.current, where);
}
function checkCoverage(value: Coverage, where: string): void {
  checkKeys(value, ['total', 'registered', 'recognised'], where);
  checkCount(value.total, where);
  checkCount(value.registered, where);
  checkCount(value.recognised, where);
  if (value.registered > value.total || value.recognised > value.registered) bad(where);
}
const CRIME = ['forceMajeure', 'detectedInTime', 'harmReduced', 'reportedAtOnce'];
const KINDS = ['fire', 'fatal-labour-accident', 'serious-incident'];
function checkIncidents(list: Incident[], marks: readonly string[], kinds: boolean, where: string): void {
  if (!Array.isArray(list) || list.length > 1000) return bad(where);
  for (const incident of list) {
    checkKeys(incident, kinds ? ['on', 'kind', ...marks] : ['on', ...marks], where);
    checkDay(incident.on, where);
    if (incident.on < '2024-11-16' || incident.on > '2025-11-15') bad(where);
    if (incident.kind !== undefined && !KINDS.includes(incident.kind)) bad(where);
    for (const mark of marks) {
      const value = (incident as unknown as Record<string, unknown>)[mark];
      if (value !== undefined) checkYesNo(value, where);
    }
  }
}
function check(answers: Commune): void {
  for (const id of Object.keys(answers) as (keyof Commune)[]) {
    const value = answers[id];
    if (value === undefined) continue;
    switch (id) {
      case 'partyResolution':
      case 'plan':
      case 'registration':
        checkPaper(value as Paper, id);
        break;
      case 'movementModels':
      case 'newHotspots':
      case 'newSocialEvilPersons':
      case 'policeDisciplined':
        checkCount(value, id);
        break;
      case 'policyImplemented':
      case 'subjectsManaged':
      case 'policeProactive':
        checkYesNo(value, id);
        break;
      case 'crimes':
      case 'socialEvils':
      case 'otherViolations':
        checkTrend(value as Trend, id);
        break;
      case 'residentialAreas':
      case 'agencies':
      case 'enterprises':
      case 'schools':
        checkCoverage(value as Coverage, id);
        break;
      case 'seriousCrimes':
        checkIncidents(value as Incident[], CRIME, false, id);
        break;
      case 'seriousFiresAccidents':
        checkIncidents(value as Incident[], ['forceMajeure'], true, id);
        break;
      case 'antiStateActivity':
      case 'sabotage':
      case 'unlawfulReligiousPropagation':
      case 'exploitedDisputes':
      case 'separatism':
      case 'prolongedDisputes':
      case 'incitedGatherings':
        checkIncidents(value as Incident[], [], false, id);
        break;
      default:
        bad(id);
    }
  }
}

// ----------------------------------------------------------------- verdict

/** 1 met, 2 not met, 3 open, 4 not applicable, 7 anything. */
export const conj = (a: number, b: number): number =>
  ((a & 1 && b & 5) || (a & 4 && b & 1) ? 1 : 0) | ((a | b) & 2) | (a & b & 4);
export const verdictOf = (o: number): Verdict =>
  o === 2 ? 'not-met' : o === 4 ? 'not-applicable' : o & 2 ? 'undetermined' : 'met';
export const settle = (value: boolean | undefined): number => (value === undefined ? 3 : value ? 1 : 2);
export function paper(p: Paper | undefined): number {
  if (p === undefined) return 3;
  if (!p.issued) return 2;
  return p.on === undefined ? 3 : p.on >= '2025-01-01' && p.on <= '2025-03-31' ? 1 : 2;
}
export const none = (list: Incident[] | undefined): number => (list === undefined ? 3 : list.length === 0 ? 1 : 2);
export const zero = (n: number | undefined): number => (n === undefined ? 3 : n === 0 ? 1 : 2);
export const contained = (t: Trend | undefined): number => (t === undefined ? 3 : t.current <= t.previous ? 1 : 2);
export function crime(i: Incident): number {
  if (i.forceMajeure === true) return 1;
  if (i.detectedInTime === true && i.harmReduced === true && i.reportedAtOnce === true) return 1;
  if (i.forceMajeure !== false) return 3;
  return i.detectedInTime !== false && i.harmReduced !== false && i.reportedAtOnce !== false ? 3 : 2;
}
export const accident = (i: Incident): number => (i.forceMajeure === true ? 1 : i.forceMajeure === undefined ? 3 : 2);
export function excused(list: Incident[] | undefined, judge: (i: Incident) => number): number {
  if (list === undefined) return 3;
  let whole = 1;
  for (const incident of list) {
    const one = judge(incident);
    if (one === 2) return 2;
    if (one === 3) whole = 3;
  }
  return whole;
}
interface Pool {
  registered: number;
  recognised: number;
  total: number;
  open: boolean;
}
export function pool(a: Commune): Pool {
  const sum: Pool = { registered: 0, recognised: 0, total: 0, open: false };
  for (const kind of [a.residentialAreas, a.agencies, a.enterprises, a.schools]) {
    if (kind === undefined) sum.open = true;
    else {
      sum.registered += kind.registered;
      sum.recognised += kind.recognised;
      sum.total += kind.total;
    }
  }
  return sum;
}
export function reach(count: number, total: number, percent: number, open: boolean): number {
  if (!open) return total === 0 ? 4 : 100 * count >= percent * total ? 1 : 2;
  return (percent < 100 || count === total ? 1 : 0) | 2 | (total === 0 ? 4 : 0);
}

export function verdictByHand(a: Commune): Verdict {
  check(a);
  let o = conj(conj(paper(a.partyResolution), paper(a.plan)), paper(a.registration));
  o = conj(o, a.movementModels === undefined ? 3 : a.movementModels >= 1 ? 1 : 2);
  o = conj(o, settle(a.policyImplemented));
  o = conj(o, none(a.antiStateActivity));
  o = conj(o, none(a.sabotage));
  o = conj(o, none(a.unlawfulReligiousPropagation));
  o = conj(o, none(a.exploitedDisputes));
  o = conj(o, none(a.separatism));
  o = conj(o, none(a.prolongedDisputes));
  o = conj(o, none(a.incitedGatherings));
  o = conj(o, conj(conj(contained(a.crimes), contained(a.socialEvils)), contained(a.otherViolations)));
  o = conj(o, excused(a.seriousCrimes, crime));
  o = conj(o, conj(conj(zero(a.newHotspots), zero(a.newSocialEvilPersons)), settle(a.subjectsManaged)));
  o = conj(o, excused(a.seriousFiresAccidents, accident));
  o = conj(o, conj(settle(a.policeProactive), zero(a.policeDisciplined)));
  const p = pool(a);
  o = conj(o, conj(reach(p.registered, p.total, 100, p.open), reach(p.recognised, p.total, 70, p.open)));
  return verdictOf(o);
}

// ------------------------------------------------------------- explanation

interface Part {
  outcome: number;
  question: string;
  reason: Reason;
}
const unanswered = (question: string): Reason => ({ code: 'unanswered', questions: [question] });
const part = (outcome: number, question: string, known: unknown, reason: () => Reason): Part => ({
  outcome,
  question,
  reason: known === undefined ? unanswered(question) : reason(),
});
function paperPart(question: string, p: Paper | undefined): Part {
  const outcome = paper(p);
  return part(outcome, question, p, () => {
    if (!p!.issued) return { code: 'not-issued', question, from: '2025-01-01', to: '2025-03-31' };
    if (outcome === 1) return { code: 'issued', question, on: p!.on! };
    const from = '2025-01-01',
      to = '2025-03-31';
    return p!.on === undefined
      ? { code: 'date-missing', question, from, to }
      : { code: 'dated-outside', question, on: p!.on, from, to };
  });
}
const yesPart = (question: string, v: boolean | undefined): Part =>
  part(settle(v), question, v, () => ({ code: v ? 'answered-yes' : 'answered-no', question }));
const zeroPart = (question: string, n: number | undefined): Part =>
  part(zero(n), question, n, () => ({
    code: n === 0 ? 'count-within' : 'count-above',
    question,
    count: n!,
    allowed: 0,
  }));
const nonePart = (question: string, list: Incident[] | undefined): Part =>
  part(none(list), question, list, () =>
    list!.length === 0
      ? { code: 'no-incident', question }
      : { code: 'incidents-happened', question, count: list!.length, on: list!.map((i) => i.on) },
  );
const trendPart = (question: string, t: Trend | undefined): Part =>
  part(contained(t), question, t, () => ({
    code: t!.current <= t!.previous ? 'trend-contained' : 'trend-risen',
    question,
    previous: t!.previous,
    current: t!.current,
  }));
function excusedPart(
  question: string,
  list: Incident[] | undefined,
  judge: (i: Incident) => number,
  marks: readonly string[],
  excuses: readonly (readonly string[])[],
): Part {
  const outcome = excused(list, judge);
  return part(outcome, question, list, () => {
    if (list!.length === 0) return { code: 'no-incident', question };
    if (outcome === 1) return { code: 'incidents-excused', question, count: list!.length };
    const incidents = list!
      .filter((i) => judge(i) === outcome)
      .map((i) => {
        const facts = i as unknown as Record<string, boolean | undefined>;
        return {
          on: i.on,
          lacking: marks.filter((m) => facts[m] === false),
          open: marks.filter((m) => facts[m] === undefined),
        };
      });
    return { code: outcome === 2 ? 'incidents-not-excused' : 'marks-missing', question, incidents, excuses };
  });
}
const COVERAGE = ['residentialAreas', 'agencies', 'enterprises', 'schools'];
function coveragePart(a: Commune, p: Pool, which: 'registered' | 'recognised', percent: number, open: string[]): Part {
  const outcome = reach(p[which], p.total, percent, p.open);
  let reason: Reason;
  if (outcome === 4) reason = { code: 'no-units', questions: COVERAGE };
  else if (outcome !== 1 && outcome !== 2) reason = { code: 'unanswered', questions: open };
  else if (outcome === 2 && percent === 100) {
    const short: Reason[] = [];
    for (const question of COVERAGE as (keyof Commune)[]) {
      const kind = a[question] as Coverage | undefined;
      if (kind === undefined || kind[which] === kind.total) continue;
      const { total } = kind;
      short.push({
        code: 'share-below',
        questions: [question],
        part: which,
        count: kind[which],
        total,
        percent,
        needed: total,
      });
    }
    reason = short.length === 1 ? short[0]! : { code: 'several', reasons: short };
  } else {
    reason = {
      code: outcome === 1 ? 'share-reached' : 'share-below',
      questions: COVERAGE.filter((id) => ((a[id as keyof Commune] as Coverage | undefined)?.total ?? 0) > 0),
      part: which,
      count: p[which],
      total: p.total,
      percent,
      needed: Math.ceil((percent * p.total) / 100),
    };
  }
  return { outcome, question: '', reason };
}

const FIGURES = new Set(['share-reached', 'count-reached', 'trend-contained']);
function criterion(id: string, citations: string[], parts: Part[], missing: string[]): CriterionResult {
  let o = parts[0]!.outcome;
  for (let i = 1; i < parts.length; i += 1) o = conj(o, parts[i]!.outcome);
  const verdict = verdictOf(o);
  let reason: Reason;
  if (parts.length === 1) reason = parts[0]!.reason;
  else if (verdict === 'met') {
    reason = { code: 'all-met', reasons: parts.map((p) => p.reason).filter((r) => FIGURES.has(r.code)) };
  } else {
    const deciding = parts.filter((p) =>
      verdict === 'not-met' ? p.outcome === 2 : verdict === 'not-applicable' || (p.outcome & 3) === 3,
    );
    if (deciding.length === 1) reason = deciding[0]!.reason;
    else {
      const open = [...new Set(deciding.flatMap((p) => (p.reason.code === 'unanswered' ? p.reason.questions : [])))];
      const rest: Reason[] = deciding.map((p) => p.reason).filter((r) => r.code !== 'unanswered');
      if (open.length > 0) rest.push({ code: 'unanswered', questions: open });
      reason = rest.length === 1 ? rest[0]! : { code: 'several', reasons: rest };
    }
  }
  if (verdict === 'undetermined')
    for (const p of parts) if ((p.outcome & 3) === 3 && p.question !== '') missing.push(p.question);
  return { id, citations, verdict, reason, parts: [] };
}

/** The explained result, field for field what the engine gives. */
export function evaluateByHand(a: Commune, basis: { engine: string; data: string; verification: 'verified' }): unknown {
  check(a);
  const missing: string[] = [];
  const own = (id: string, ...parts: Part[]) => criterion(id, [`tt-124-2021 ${id}`], parts, missing);
  const imported = (id: string, ...parts: Part[]) =>
    criterion(id, ['tt-124-2021 5.2', `tt-124-2021 ${id}`], parts, missing);
  const first = own(
    '5.1',
    paperPart('partyResolution', a.partyResolution),
    paperPart('plan', a.plan),
    paperPart('registration', a.registration),
    part(
      a.movementModels === undefined ? 3 : a.movementModels >= 1 ? 1 : 2,
      'movementModels',
      a.movementModels,
      () => ({
        code: a.movementModels! >= 1 ? 'count-reached' : 'count-below',
        question: 'movementModels',
        count: a.movementModels!,
        needed: 1,
      }),
    ),
  );
  const parts = [
    imported('4.2', yesPart('policyImplemented', a.policyImplemented)),
    imported('4.3.a', nonePart('antiStateActivity', a.antiStateActivity)),
    imported('4.3.b', nonePart('sabotage', a.sabotage)),
    imported('4.3.c', nonePart('unlawfulReligiousPropagation', a.unlawfulReligiousPropagation)),
    imported('4.3.d', nonePart('exploitedDisputes', a.exploitedDisputes)),
    imported('4.3.đ', nonePart('separatism', a.separatism)),
    imported('4.3.e', nonePart('prolongedDisputes', a.prolongedDisputes)),
    imported('4.3.g', nonePart('incitedGatherings', a.incitedGatherings)),
    imported(
      '4.4.a',
      trendPart('crimes', a.crimes),
      trendPart('socialEvils', a.socialEvils),
      trendPart('otherViolations', a.otherViolations),
    ),
    imported('4.4.b', excusedPart('seriousCrimes', a.seriousCrimes, crime, CRIME, [['forceMajeure'], CRIME.slice(1)])),
    imported(
      '4.4.c',
      zeroPart('newHotspots', a.newHotspots),
      zeroPart('newSocialEvilPersons', a.newSocialEvilPersons),
      yesPart('subjectsManaged', a.subjectsManaged),
    ),
    imported(
      '4.4.d',
      excusedPart('seriousFiresAccidents', a.seriousFiresAccidents, accident, ['forceMajeure'], [['forceMajeure']]),
    ),
  ];
  const failing = parts.filter((p) => p.verdict === 'not-met').map((p) => p.id);
  const open = parts.filter((p) => p.verdict === 'undetermined').map((p) => p.id);
  const second: CriterionResult = {
    id: '5.2',
    citations: ['tt-124-2021 5.2'],
    verdict: failing.length > 0 ? 'not-met' : open.length > 0 ? 'undetermined' : 'met',
    reason:
      failing.length > 0
        ? { code: 'parts-not-met', parts: failing }
        : open.length > 0
          ? { code: 'parts-undetermined', parts: open }
          : { code: 'parts-met' },
    parts,
  };
  const third = own(
    '5.3',
    yesPart('policeProactive', a.policeProactive),
    zeroPart('policeDisciplined', a.policeDisciplined),
  );
  const p = pool(a);
  const openKinds = p.open ? COVERAGE.filter((id) => a[id as keyof Commune] === undefined) : [];
  const fourth = own(
    '5.4',
    coveragePart(a, p, 'registered', 100, openKinds),
    coveragePart(a, p, 'recognised', 70, openKinds),
  );
  if (fourth.verdict === 'undetermined') missing.push(...openKinds);
  const criteria = [first, second, third, fourth];
  const verdict = criteria.some((c) => c.verdict === 'not-met')
    ? 'not-met'
    : criteria.some((c) => c.verdict === 'undetermined')
      ? 'undetermined'
      : 'met';
  return {
    format: 'antt.result/1',
    instrument: 'tt-124-2021',
    unitType: 'commune',
    year: 2025,
    window: { from: '2024-11-16', to: '2025-11-15' },
    verdict,
    criteria,
    missing,
    amendments: ['tt-48-2025'],
    readings: { reduction: 'contained', recognitionBase: 'pooled' },
    readingsFrom: { reduction: 'caller', recognitionBase: 'caller' },
    openReadings: {},
    overlays: [],
    basis,
  };
}
