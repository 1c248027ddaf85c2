import type { Calendar } from './calendar.ts';
import type { ChangeKind } from './conditions/short.ts';
import type { IsoDay } from './model/types.ts';

/**
 * Whether a change comes too late on the day `asOf`. Units register in their period; they are recognised, rated, and
 * the verdict itself is given, before the day of the decision; other facts count until the window ends. The circular
 * names no day of its own by which a title or rating is given. Giving an answer is never too late.
 */
export function isOver(kind: ChangeKind, asOf: IsoDay, { registration, window, decisionBefore }: Calendar): boolean {
  const after = (last: IsoDay | undefined): boolean => last !== undefined && last < asOf;
  switch (kind.code) {
    case 'answer':
    case 'excuse':
      return false;
    case 'issue':
      return after(kind.to ?? window?.to);
    case 'rating':
    case 'choose':
      return decisionBefore !== null && decisionBefore.day <= asOf;
    case 'add':
      if (kind.part === 'registered') return after(registration?.to);
      if (kind.part === 'recognised') return decisionBefore !== null && decisionBefore.day <= asOf;
      return after(window?.to);
    default:
      return after(window?.to);
  }
}
