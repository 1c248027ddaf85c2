import type { AmendmentTexts, InstrumentTexts } from '../model/texts.ts';
import type { CriteriaSet } from '../model/types.ts';
import type { ProcedureSet } from './steps.ts';

/** The words of procedures in one language. The whole texts of `@antt/schemas` are such; a page carries less. */
export interface ProcedureTexts {
  readonly language: string;
  readonly instrument: Pick<InstrumentTexts, 'shortTitle' | 'unitTypes' | 'procedure'>;
  readonly amendments?: Readonly<Record<string, Pick<AmendmentTexts, 'shortTitle' | 'unitTypes'>>>;
  readonly earlier?: Readonly<Record<string, ProcedureTexts>>;
}

/** Finds the words for the codes of a procedure. It never throws: what has no words is shown by its code. */
export interface ProcedureNames {
  /** The kind of unit, as its instrument and amendments word it. */
  readonly unitType: string;
  paper(code: string): string;
  person(code: string): string;
  /** Who chairs, receives or decides, by the name that the province gives it where an overlay does. */
  body(code: string): string;
  /** An instrument, an amendment or an overlay as cited in running text. */
  instrument(id: string): string;
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** The names for a unit type's procedure in a year; those that the set's overlays give go first. */
export function procedureNames(
  given: ProcedureTexts,
  set: ProcedureSet & Partial<Pick<CriteriaSet, 'amendments' | 'overlayWords'>>,
): ProcedureNames {
  const texts = own(given.earlier, set.instrument) ?? given;
  const { procedure, unitTypes, shortTitle } = texts.instrument;
  const overlays = set.overlayWords?.[texts.language] ?? {};
  const local = Object.values(overlays);
  const amended = (set.amendments ?? []).map((id) => own(texts.amendments, id)?.unitTypes);
  const kinds = [...local.map((each) => each.unitTypes), ...amended, unitTypes];
  return {
    unitType: kinds.map((each) => own(each, set.unitType)?.label).find(Boolean) ?? set.unitType,
    paper: (code) => own(procedure.papers, code) ?? code,
    person: (code) => own(procedure.attendance, code) ?? code,
    body: (code) => local.map((each) => own(each.bodies, code)).find(Boolean) ?? own(procedure.bodies, code) ?? code,
    instrument: (id) =>
      id === set.instrument ? shortTitle : ((own(overlays, id) ?? own(texts.amendments, id))?.shortTitle ?? id),
  };
}
