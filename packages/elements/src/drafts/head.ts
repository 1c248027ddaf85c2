import type { FormView } from '../assessment/view.ts';
import { type DraftFile, FORMAT, type Parts } from './file.ts';
import { optionWords } from './tell.ts';

/** Tells criteria apart, with the overlays on them. */
export const criteriaOf = ({ model: { result } }: FormView): string =>
  [result.basis.data, ...Object.values(result.basis.overlays ?? {})].join(' ');

/** What a draft of a form says of itself: later criteria are held against it, and later words need its own. */
export function headOf(view: FormView): Omit<DraftFile, keyof Parts> {
  const { standard, words } = view;
  const asked = standard.questions.map(({ id, kind }) => {
    const options = optionWords(view, id);
    return [id, { kind, label: words.question(id).label, ...(Object.keys(options).length > 0 && { options }) }];
  });
  return {
    format: FORMAT,
    unitType: standard.unitType,
    unit: words.unitType.label,
    year: standard.year,
    criteria: criteriaOf(view),
    asked: Object.fromEntries(asked) as DraftFile['asked'],
    savedAt: 0,
  };
}
