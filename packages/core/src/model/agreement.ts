import type { z } from 'zod';
import type { CriterionResult, Reason, Result } from '../result.ts';
import type { amendmentFileModel, amendmentTextsModel, followsFileModel } from './amendment-model.ts';
import type { conditionModel } from './condition-model.ts';
import type { criteriaFileModel } from './criteria-model.ts';
import type { instrumentFileModel } from './instrument-model.ts';
import type { Overlay } from './overlay.ts';
import type { overlayModel } from './overlay-model.ts';
import type { questionModel } from './question-model.ts';
import type { reasonModel } from './reason-model.ts';
import type { scoreFileModel, scoreOverlayModel, scoreTextsModel } from './score-model.ts';
import type { ScoreFile, ScoreOverlay, ScoreTexts } from './scores.ts';
import type { criterionModel, resultModel } from './result-model.ts';
import type { AmendmentTexts, CriteriaTexts, InstrumentTexts } from './texts.ts';
import type { criteriaTextsModel, instrumentTextsModel } from './texts-model.ts';
import type {
  AmendmentFile,
  Condition,
  CriteriaFile,
  FollowsFile,
  InstrumentFile,
  QuestionDefinition,
} from './types.ts';

/**
 * The plain types are written by hand so that no browser ever loads zod. Here the type checker proves that they and
 * the model say the same: each assignable to the other. Where one of them moves alone, this file stops compiling.
 */

type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Every property name in the type. Optional properties that only one side knows are assignable, so names count too. */
type Names<T> = T extends readonly (infer E)[]
  ? Names<E>
  : T extends { readonly op: string } | { readonly code: string }
    ? keyof T
    : T extends object
      ? { [K in keyof T]-?: string extends K ? Names<T[K]> : K | Names<T[K]> }[keyof T]
      : never;
type Same<A, B> =
  Mutual<A, B> extends true
    ? Mutual<Names<A>, Names<B>> extends true
      ? true
      : 'the names differ'
    : 'the types differ';
type Agrees<T extends true> = T;

/** Compiles only while model and types agree. */
export type Agreement = [
  Agrees<Same<z.infer<typeof conditionModel>, Condition>>,
  Agrees<Same<z.infer<typeof questionModel>, QuestionDefinition>>,
  Agrees<Same<z.infer<typeof criteriaFileModel>, CriteriaFile>>,
  Agrees<Same<z.infer<typeof instrumentFileModel>, InstrumentFile>>,
  Agrees<Same<z.infer<typeof criteriaTextsModel>, CriteriaTexts>>,
  Agrees<Same<z.infer<typeof amendmentFileModel>, AmendmentFile>>,
  Agrees<Same<z.infer<typeof amendmentTextsModel>, AmendmentTexts>>,
  Agrees<Same<z.infer<typeof followsFileModel>, FollowsFile>>,
  Agrees<Same<z.infer<typeof instrumentTextsModel>, InstrumentTexts>>,
  Agrees<Same<z.infer<typeof overlayModel>, Overlay>>,
  Agrees<Same<z.infer<typeof scoreTextsModel>, ScoreTexts>>,
  // Rows hold rows, of two shapes: told by the types.
  Agrees<Mutual<z.infer<typeof scoreFileModel>, ScoreFile>>,
  Agrees<Mutual<z.infer<typeof scoreOverlayModel>, ScoreOverlay>>,
  Agrees<Same<z.infer<typeof reasonModel>, Reason>>,
  // Criteria hold criteria; all that they have they always have, so names are told by the types.
  Agrees<Same<Omit<z.infer<typeof resultModel>, 'criteria'>, Omit<Result, 'criteria'>>>,
  Agrees<Mutual<z.infer<typeof criterionModel>, CriterionResult>>,
];
