import type { ListFinding, Named } from './finding.ts';
import { KEYS } from './names.ts';

/** A name of the list with what tells it from others. */
export interface Listed extends Named {
  readonly code?: string;
  readonly kind?: string;
  /** One number for the same headings: thousands of hamlets are held against each other. */
  readonly place: number;
}

/** Whether two entries could be one unit at all. */
function comparable(one: Listed, other: Listed): boolean {
  if (one.code !== undefined && other.code !== undefined) return one.code === other.code;
  // A commune and its People's Committee, an agency, are two units with one name.
  if (one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind) return false;
  // Every commune has its hamlet 1.
  return one.kind !== 'residential-area' || one.place === other.place;
}

/** A group of entries that could be one unit, so that each is told once: the strictest likeness wins. */
function groupsOf(entries: readonly Listed[], keyOf: (entry: Listed) => string): Listed[][] {
  const byKey = new Map<string, Listed[][]>();
  const all: Listed[][] = [];
  const at = (key: string): Listed[][] => {
    const groups = byKey.get(key) ?? [];
    byKey.set(key, groups);
    return groups;
  };
  for (const entry of entries) {
    const key = keyOf(entry);
    // Thousands of hamlets bear one name: each looks among those of its place only.
    const near = at(`${key}\n${entry.place}`);
    const far = at(key);
    const isArea = entry.kind === 'residential-area';
    const fits = ([first]: Listed[]): boolean => comparable(first!, entry);
    const own = near.find(fits) ?? (isArea ? undefined : far.find(fits));
    if (own) own.push(entry);
    else {
      all.push([entry]);
      near.push(all.at(-1)!);
      if (!isArea) far.push(all.at(-1)!);
    }
  }
  return all;
}

const named = ({ name, path, line }: Listed): Named => ({ name, path, ...(line === undefined ? {} : { line }) });

/** Entries that are, or look like, one unit. */
export function alike(entries: readonly Listed[]): ListFinding[] {
  const findings: ListFinding[] = [];
  let rest = entries;
  const coded = groupsOf(
    entries.filter(({ code }) => code !== undefined),
    ({ code }) => code!,
  );
  const again = new Set<Listed>();
  for (const group of coded) {
    if (group.length === 1) continue;
    findings.push({ code: 'duplicate', entries: group.map(named) });
    group.slice(1).forEach((entry) => again.add(entry));
  }
  rest = rest.filter((entry) => !again.has(entry));
  for (const [likeness, key] of KEYS) {
    const groups = groupsOf(rest, ({ name }) => key(name));
    for (const group of groups) {
      if (group.length === 1) continue;
      const same = group.map(named);
      findings.push(
        likeness === 'same'
          ? { code: 'duplicate', entries: same }
          : { code: 'looks-like-one', entries: same, likeness },
      );
    }
    // One of each goes on: it may look like yet another when more is overlooked.
    const firsts = new Set(groups.map(([first]) => first));
    rest = rest.filter((entry) => firsts.has(entry));
  }
  return findings;
}
