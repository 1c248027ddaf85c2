/**
 * Web components of the standard "An toàn về an ninh, trật tự". Importing this module defines nothing;
 * `@antt/elements/define` does.
 */
export { AnttAssessment } from './assessment/antt-assessment.ts';
export type { Readings } from './assessment/config.ts';
export type { AnswersDetail, ChangeDetail, ErrorDetail } from './assessment/events.ts';
export type { DraftError, DraftFault } from './drafts/errors.ts';
export type { DraftDetail, DraftStatus } from './drafts/events.ts';
export { AnttListCheck, type ListCheckDetail } from './list-check/antt-list-check.ts';
export { AnttCalendar } from './calendar/antt-calendar.ts';
export { AnttBadge } from './badge/antt-badge.ts';
export { type Language, registerLanguage } from './languages.ts';
export type { UiStrings } from './locales/types.ts';
export { AnttOverview } from './overview/antt-overview.ts';
export type {
  FilterDetail,
  OpenDetail,
  OverviewFilter,
  OverviewRecord,
  OverviewTarget,
  RateBase,
} from './overview/records.ts';
export { AnttResult, type QuestionDetail } from './result/antt-result.ts';
