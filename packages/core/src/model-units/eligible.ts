import type { Verdict } from '../result.ts';
import { fold } from '../units/fold.ts';

/** A unit that may become a model unit ("điển hình"), with its two results of the year: kept apart, and either may be missing. */
export interface Candidate {
  /** Code of the unit. */
  readonly unit: string;
  readonly name: string;
  /** Unit type: `commune`, `agency` … */
  readonly kind: string;
  /** What it is called: "xã", "thị trấn". Left out, its name tells, if it does: at its beginning, or in brackets at its end. */
  readonly noun?: string;
  /** The standard. */
  readonly standard?: Verdict;
  /** Grade of the movement, or `undetermined`. */
  readonly grade?: string;
}

/** A group of units out of which so many may be picked. */
export interface QuotaGroup {
  readonly id: string;
  readonly kinds: readonly string[];
  /** Only units called so: "xã", "thị trấn". */
  readonly nouns?: readonly string[];
  readonly may: number;
}

/** The rules of a selection. */
export interface Selection {
  readonly groups: readonly QuotaGroup[];
  /** Grades, the best first, and the worst of them that will do. */
  readonly grades: readonly string[];
  readonly atLeast: string;
}

/** Why a unit is not eligible, or why that cannot be told yet. */
export type Ineligibility =
  | { readonly code: 'standard-not-met'; readonly verdict: Exclude<Verdict, 'met'> }
  | { readonly code: 'no-standard-result' }
  | { readonly code: 'grade-below'; readonly grade: string; readonly needed: string }
  | { readonly code: 'grade-open'; readonly needed: string }
  | { readonly code: 'no-grade'; readonly needed: string }
  | { readonly code: 'no-group'; readonly kind: string };

/** Eligible units of one group; it picks none of them. */
export interface EligibleGroup {
  readonly group: string;
  /** How many may be picked. */
  readonly may: number;
  readonly units: readonly Candidate[];
}

/** Who may be picked, and why the others may not. */
export interface Eligibility {
  readonly groups: readonly EligibleGroup[];
  readonly others: readonly { readonly candidate: Candidate; readonly reasons: readonly Ineligibility[] }[];
}

const isCalled = ({ noun, name }: Candidate, nouns: readonly string[]): boolean =>
  nouns.map(fold).some((each) => {
    if (noun !== undefined) return fold(noun) === each;
    // "Bằng Lũng (thị trấn)": told behind the name.
    const behind = /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? '';
    return `${fold(name)} `.startsWith(`${each} `) || fold(behind) === each;
  });

function reasonsFor({ standard, grade }: Candidate, { grades, atLeast }: Selection): Ineligibility[] {
  const reasons: Ineligibility[] = [];
  if (standard === undefined) reasons.push({ code: 'no-standard-result' });
  else if (standard !== 'met') reasons.push({ code: 'standard-not-met', verdict: standard });
  if (grade === undefined) reasons.push({ code: 'no-grade', needed: atLeast });
  else if (!grades.includes(grade)) reasons.push({ code: 'grade-open', needed: atLeast });
  else if (grades.indexOf(grade) > grades.indexOf(atLeast))
    reasons.push({ code: 'grade-below', grade, needed: atLeast });
  return reasons;
}

/**
 * Who may be picked as a model unit: met the standard and graded well enough, by group. It never picks; of which year the results are
 * is for the caller to choose.
 */
export function eligible(candidates: readonly Candidate[], selection: Selection): Eligibility {
  const groups = selection.groups.map(({ id, may }) => ({ group: id, may, units: [] as Candidate[] }));
  const others: { candidate: Candidate; reasons: readonly Ineligibility[] }[] = [];
  for (const candidate of candidates) {
    const at = selection.groups.findIndex(
      ({ kinds, nouns }) => kinds.includes(candidate.kind) && (!nouns || isCalled(candidate, nouns)),
    );
    const reasons = reasonsFor(candidate, selection);
    if (at < 0) reasons.push({ code: 'no-group', kind: candidate.kind });
    if (reasons.length > 0) others.push({ candidate, reasons });
    else groups[at]!.units.push(candidate);
  }
  return { groups, others };
}

/** What keeps a pick from fitting. */
export type PickProblem =
  | { readonly code: 'too-many'; readonly group: string; readonly may: number; readonly picked: number }
  | { readonly code: 'not-eligible'; readonly unit: string; readonly reasons: readonly Ineligibility[] }
  | { readonly code: 'picked-twice'; readonly unit: string }
  | { readonly code: 'unknown-unit'; readonly unit: string };

/** Whether a pick fits, and how much of each group is still free. */
export interface PickCheck {
  readonly fits: boolean;
  readonly groups: readonly { readonly group: string; readonly may: number; readonly picked: number }[];
  readonly problems: readonly PickProblem[];
}

/** Holds a pick, by codes of units, against who is eligible and how many may be picked. Fewer than may be picked is no fault. */
export function checkPick({ groups, others }: Eligibility, picked: readonly string[]): PickCheck {
  const problems: PickProblem[] = [];
  const chosen = new Set<string>();
  for (const unit of picked) {
    const other = others.find(({ candidate }) => candidate.unit === unit);
    if (chosen.has(unit)) problems.push({ code: 'picked-twice', unit });
    else if (other) problems.push({ code: 'not-eligible', unit, reasons: other.reasons });
    else if (!groups.some(({ units }) => units.some((each) => each.unit === unit))) {
      problems.push({ code: 'unknown-unit', unit });
    }
    chosen.add(unit);
  }
  const counts = groups.map(({ group, may, units }) => ({
    group,
    may,
    picked: units.filter(({ unit }) => chosen.has(unit)).length,
  }));
  for (const count of counts) if (count.picked > count.may) problems.push({ code: 'too-many', ...count });
  return { fits: problems.length === 0, groups: counts, problems };
}

/**
 * How far a unit is with criteria of which not all are known: a figure to look at, and never a pass. 28 of 34 says how many are
 * reached, not that the unit is a model.
 */
export interface ModelProgress {
  readonly code: 'progress';
  readonly count: number;
  readonly total: number;
  readonly status: 'undetermined';
}

export const modelProgress = (count: number, total: number): ModelProgress => ({
  code: 'progress',
  count,
  total,
  status: 'undetermined',
});
