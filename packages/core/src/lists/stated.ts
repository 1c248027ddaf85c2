import { AnttError } from '../errors.ts';
import { type ListGroup, walk } from './list.ts';
import { folded } from './names.ts';

/** Totals by kind of unit (`agency`) or heading ("Cơ quan"); `total` is that of the whole list. */
export type StatedTotals = Readonly<Record<string, number>>;

/** A list, or the totals stated for it, cannot be used. */
export class ListError extends AnttError {
  override readonly name = 'ListError';
  readonly code = 'antt-list';
}

const isFor = (key: string, { kind, label }: ListGroup): boolean =>
  kind === key || (label !== undefined && folded(label) === folded(key));

function put(group: ListGroup, found: ReadonlyMap<ListGroup, number>): ListGroup {
  const own = found.get(group);
  return {
    ...group,
    ...(own === undefined ? {} : { stated: own }),
    ...(group.groups ? { groups: group.groups.map((part) => put(part, found)) } : {}),
  };
}

/** Entries whose kind a column tells, no heading: those of each kind for which a total is stated become a part of their own. */
function withParts(list: ListGroup, stated: StatedTotals): ListGroup {
  const groups = [...walk(list)].map(({ group }) => group);
  const isAlone = (key: string): boolean => !groups.some((group) => isFor(key, group));
  const kinds = Object.keys(stated).filter((key) => isAlone(key) && list.entries?.some(({ kind }) => kind === key));
  if (kinds.length === 0) return list;
  const parts = kinds.map((kind) => ({
    label: kind,
    kind,
    entries: list.entries!.filter((entry) => entry.kind === kind),
  }));
  const { entries: _, ...rest } = list;
  const others = list.entries!.filter(({ kind }) => kind === undefined || !kinds.includes(kind));
  return { ...rest, ...(others.length > 0 ? { entries: others } : {}), groups: [...(list.groups ?? []), ...parts] };
}

/** The list with totals that stand elsewhere in the place of its own. @throws {ListError} for a total that has no group, or two. */
export function withStated(given: ListGroup, stated: StatedTotals): ListGroup {
  const list = withParts(given, stated);
  const groups = [...walk(list)].map(({ group }) => group);
  const found = new Map<ListGroup, number>();
  for (const [key, total] of Object.entries(stated)) {
    if (!Number.isSafeInteger(total) || total < 0) {
      throw new ListError(`The stated total of ${key}: expected a whole number from 0, got ${String(total)}.`);
    }
    const own = key === 'total' ? [list] : groups.filter((group) => isFor(key, group));
    if (own.length !== 1) {
      const known = groups.flatMap(({ kind, label }) => label ?? kind ?? []).join(', ') || 'none';
      const problem =
        own.length === 0 ? 'no part of the list has this kind or heading' : 'several parts of the list do';
      throw new ListError(
        `The stated total of ${key}: ${problem}. Parts: ${known}. Name a heading, or total for the whole.`,
      );
    }
    found.set(own[0]!, total);
  }
  return put(list, found);
}
