import type { Locale } from 'axe-core';
import { summary, type Summary } from './summary.ts';
import { themes } from './themes.ts';

/** What axe-core takes as a locale; its own type leaves out the last two, and wants a `fail` of checks that never fail. */
export interface AxeLocale extends Locale {
  readonly lang: string;
  readonly rules: NonNullable<Locale['rules']>;
  readonly checks: NonNullable<Locale['checks']>;
  readonly failureSummaries: Readonly<Record<'any' | 'none', Summary>>;
  readonly incompleteFallbackMessage: string;
}

/**
 * The Vietnamese sentences of axe-core 4.14: every rule, every check, the headings of failure summaries.
 *
 * For `axe.configure({ locale: axeLocaleVi })`, also on pages that forbid `eval`. Where axe runs in another place than this code, send
 * `JSON.stringify(axeLocaleVi)`: the same in axe's plain format, which is `vi.json`. axe throws if a locale names a rule or
 * check that its version does not have.
 */
export const axeLocaleVi: AxeLocale = {
  lang: 'vi',
  rules: Object.assign({}, ...themes.map(({ rules }) => rules)) as AxeLocale['rules'],
  checks: Object.assign({}, ...themes.map(({ checks }) => checks)) as AxeLocale['checks'],
  failureSummaries: {
    any: summary('Hãy sửa một trong các điểm sau:'),
    none: summary('Hãy sửa tất cả các điểm sau:'),
  },
  incompleteFallbackMessage: 'axe không rõ nguyên nhân. Hãy mở trình kiểm tra phần tử của trình duyệt để xem!',
};
