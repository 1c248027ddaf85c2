/**
 * The conformance kit in code: what a case is, and how a result is compared with it. The cases themselves are the JSON
 * Lines of `cases/<instrument>/generated`; `antt conform` runs any program against them.
 */
export { type CaseSort, type ConformanceCase, type Expected, sortOf } from './conformance/case.ts';
export { type Difference, type Outcome, differencesOf } from './conformance/differences.ts';
