/**
 * The engine of antt: turns a criteria set (the law as data) into a form description, a JSON Schema and an explained
 * verdict. It knows rules; it knows no law, no page and no file system.
 *
 * @example
 * import { compile } from '@antt/core';
 * import { criteriaFor } from '@antt/schemas';
 *
 * const standard = compile(criteriaFor('commune', 2025), { readings: { recognitionBase: 'pooled' } });
 * const result = standard.evaluate({ residentialAreas: { total: 25, registered: 25, recognised: 16 } });
 * result.verdict; // 'undetermined'
 */
export { amendSet } from './amend.ts';
export { type Calendar, assessedYearOf, calendarOf, isIsoDay } from './calendar.ts';
export {
  type Comparison,
  type ComparedCriterion,
  type ComparedRule,
  type CriterionComparison,
  type RuleChange,
  type RulesChange,
  compareInstruments,
} from './compare.ts';
export { compile } from './compile.ts';
export { type CompileOptions, compileSet } from './compile-set.ts';
export {
  type AnswerIssue,
  AnswersError,
  AnttError,
  CriteriaError,
  NoCriteriaError,
  OverlayError,
  ReadingError,
} from './errors.ts';
export { type FieldAnswers, answersFromFields, siftAnswers } from './fields/answers-from-fields.ts';
export { type Entered, gateOf, knownFields, readField, readFields } from './fields/entered.ts';
export { fieldsFromAnswers } from './fields/fields-from-answers.ts';
export type { Grammar, Sentence } from './locales/grammar.ts';
export {
  type AssessedName,
  type KnownName,
  type ListCheck,
  type ListCheckOptions,
  checkList,
} from './lists/check-list.ts';
export type { ListFinding, Named } from './lists/finding.ts';
export { listFrom } from './lists/list-from.ts';
export type { ListEntry, ListGroup, RecognitionList } from './lists/list.ts';
export { type ListRow, readList, readListRows } from './lists/read-list.ts';
export { ListError, type StatedTotals } from './lists/stated.ts';
export type { Agreement, ListTotal } from './lists/totals.ts';
export { type ListWords, describeFinding, describePlace, linesOf } from './lists/words.ts';
export { localeOf } from './locales/locale-of.ts';
export type { FieldName, Locale, Words } from './locales/types.ts';
export { wordsFor } from './locales/words.ts';
export { type ChangeWords, changeWordsOf, describeChange } from './locales/changes.ts';
export {
  type Candidate,
  type EligibleGroup,
  type Eligibility,
  type Ineligibility,
  type ModelProgress,
  type PickCheck,
  type PickProblem,
  type QuotaGroup,
  type Selection,
  checkPick,
  eligible,
  modelProgress,
} from './model-units/eligible.ts';
export {
  type ModelUnitNames,
  type ModelUnitWords,
  describeIneligibility,
  describePickProblem,
} from './model-units/words.ts';
export type * from './model/overlay.ts';
export type * from './model/scores.ts';
export type * from './model/texts.ts';
export type * from './model/types.ts';
export { applyOverlays, applyOverlaysSaying } from './overlay/apply.ts';
export { type Linted, lintOverlays } from './overlay/lint.ts';
export type { OverlayProblem, OverlayProof } from './overlay/problem.ts';
export type { CoverageAnswer } from './questions/coverage/coverage.ts';
export type { DocumentAnswer } from './questions/document/document.ts';
export type { IncidentAnswer, IncidentsAnswer } from './questions/incidents/incidents.ts';
export type { Control, Field } from './questions/kind.ts';
export type { JsonSchema } from './questions/schema.ts';
export type { ShareAnswer } from './questions/share/share.ts';
export type { TrendAnswer } from './questions/trend/trend.ts';
export { nextQuestions } from './next-questions.ts';
export { type MetAnswer, metAsOf, metInYear } from './reuse/met.ts';
export { type Programme, type ProgrammeAnswer, type Takes, pointsFor, programmeAnswer } from './reuse/programme.ts';
export { shareByKind } from './reuse/share-by-kind.ts';
export { type Scoring, compileScore } from './scores/compile-score.ts';
export { applyScoreOverlays, putOverScore } from './scores/overlay.ts';
export { resolveScore } from './scores/resolve-score.ts';
export type { ScoreAnswers } from './scores/score-answers.ts';
export type * from './scores/score-result.ts';
export { type ScoreSaying, type ScoreSentences, scoreWordsFor } from './scores/words.ts';
export { type Change, type Shortfall, type ShortfallOptions, shortfall } from './shortfall.ts';
export { plainJson } from './plain-json.ts';
export { questionsOf, resolveCriteria } from './resolve.ts';
export type * from './result.ts';
export { IN_SCOPE, SCOPE_QUESTION } from './scope.ts';
export type { Answers, CriterionOutline, FormStandard, Question, Standard } from './standard.ts';
export { ENGINE_VERSION } from './version.ts';
export type { Dossier, DossierEvent } from './dossier/dossier.ts';
export { DossierError } from './dossier/errors.ts';
export { type CalendarEntry, type ICalendarOptions, calendarEntries, icalendar } from './dossier/icalendar.ts';
export { type ProcedureNames, type ProcedureTexts, procedureNames } from './dossier/names.ts';
export { describeDossier, sayActors, sayCitation, sayDays, sayLack, sayOffTime, sayUnsaid } from './dossier/say.ts';
export type { DossierWords } from './dossier/words.ts';
export {
  type DossierStanding,
  type DossierState,
  type Lack,
  type NextStep,
  type OffTime,
  type Unsaid,
  dossierState,
} from './dossier/state.ts';
export { type ProcedureSet, type Step, type StepId, type UnknownLaw, stepsOf } from './dossier/steps.ts';
export {
  type Distance,
  type Rate,
  type Target,
  compareRates,
  distanceTo,
  hundredths,
  showRate,
} from './roll-up/rate.ts';
export { type RecordProblem, checkRecords } from './roll-up/check-records.ts';
export { NoDayError } from './roll-up/errors.ts';
export { type UnitFacts, factsOf } from './roll-up/facts.ts';
export type { YearRecord } from './roll-up/record.ts';
export { type CountedUnit, type CoverageFigures, type RollUp, type RollUpOptions, rollUp } from './roll-up/roll-up.ts';
export { type Counted, type RestsOn, type StaleUnit, restsOn, staleness } from './roll-up/staleness.ts';
export { type Totals, type TotalsOptions, type TotalsRow, totals } from './roll-up/totals.ts';
export { yearsInARow } from './roll-up/years-in-a-row.ts';
export type { MergeOptions, NewUnit, RegisterChange, SplitOptions } from './units/change.ts';
export { fold } from './units/fold.ts';
export { RegisterError, type RegisterProblem } from './units/problem.ts';
export { type Register, register } from './units/register.ts';
export type { SearchOptions } from './units/search.ts';
export { type Unit, standsOn } from './units/unit.ts';
