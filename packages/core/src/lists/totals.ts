import { type ListGroup, walk } from './list.ts';

/**
 * How a stated number stands to what is listed: `agrees`; `differs`; `carried`, the difference comes from the parts alone, where it is
 * told; `parts-differ`, nothing is listed by name and the numbers of the parts add up to another; `not-stated`; `not-listed`,
 * neither names nor parts to hold it against.
 */
export type Agreement = 'agrees' | 'differs' | 'carried' | 'parts-differ' | 'not-stated' | 'not-listed';

/** One line of the sums of a list: what is stated, what is listed, and what the parts add up to. */
export interface ListTotal {
  /** Headings from the outermost; empty for the list as a whole. */
  readonly path: readonly string[];
  readonly kind?: string;
  readonly stated?: number;
  /** Names listed under the heading and below; left out where some part has no names at all. */
  readonly listed?: number;
  /** What the parts state, or list where they state nothing, added up; left out where there are no parts. */
  readonly parts?: number;
  readonly line?: number;
  readonly agreement: Agreement;
}

function listedIn({ entries, groups }: ListGroup): number | undefined {
  if (entries === undefined && groups === undefined) return undefined;
  let sum: number | undefined = entries?.length ?? 0;
  for (const part of groups ?? []) {
    const own = listedIn(part);
    sum = sum === undefined || own === undefined ? undefined : sum + own;
  }
  return sum;
}

function partsIn({ entries = [], groups = [] }: ListGroup): number | undefined {
  if (groups.length === 0) return undefined;
  let sum: number | undefined = entries.length;
  for (const part of groups) {
    const own = part.stated ?? listedIn(part) ?? partsIn(part);
    sum = sum === undefined || own === undefined ? undefined : sum + own;
  }
  return sum;
}

function agreementOf(stated: number | undefined, listed: number | undefined, parts: number | undefined): Agreement {
  if (stated === undefined) return 'not-stated';
  if (parts === undefined) return listed === undefined ? 'not-listed' : listed === stated ? 'agrees' : 'differs';
  if (parts === stated) return listed === undefined || listed === stated ? 'agrees' : 'carried';
  // The names bear the number out; what a part states does not, and is told there.
  if (listed === stated) return 'carried';
  return listed === undefined ? 'parts-differ' : 'differs';
}

/** The sums of a list and of each of its parts. */
export const totalsOf = (list: ListGroup): readonly ListTotal[] =>
  [...walk(list)].map(({ group, path, kind }) => {
    const { stated, line } = group;
    const listed = listedIn(group);
    const parts = partsIn(group);
    return {
      path,
      ...(kind === undefined ? {} : { kind }),
      ...(stated === undefined ? {} : { stated }),
      ...(listed === undefined ? {} : { listed }),
      ...(parts === undefined ? {} : { parts }),
      ...(line === undefined ? {} : { line }),
      agreement: agreementOf(stated, listed, parts),
    };
  });
