/**
 * The checking model of instruments: for builds and Node, never for a browser. The shapes are zod models; what goes
 * beyond shape is `checkInstrument`.
 */
export { amendmentFileModel, amendmentTextsModel, followsFileModel } from './amendment-model.ts';
export { conditionModel } from './condition-model.ts';
export { criteriaFileModel } from './criteria-model.ts';
export { instrumentFileModel } from './instrument-model.ts';
export { overlayModel } from './overlay-model.ts';
export { questionModel } from './question-model.ts';
export { reasonModel } from './reason-model.ts';
export { resultModel, verdictModel } from './result-model.ts';
export { scoreFileModel, scoreOverlayModel, scoreTextsModel } from './score-model.ts';
export { criteriaTextsModel, instrumentTextsModel } from './texts-model.ts';
export { checkAmendment } from './check/amendment.ts';
export { checkFollows } from './check/follows.ts';
export { checkScore } from './check/score.ts';
export { checkTimeline } from './check/timeline.ts';
export { checkInstrument } from './check/check-instrument.ts';
export { pathText, problemLine } from './check/problem.ts';
export type { Path, Problem } from './check/problem.ts';
export { readAs } from './check/shape.ts';
export type { Shaped } from './check/shape.ts';
