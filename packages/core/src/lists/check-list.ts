import type { Verdict } from '../result.ts';
import { type Listed, alike } from './alike.ts';
import type { ListFinding, Named } from './finding.ts';
import { isResidentialArea } from './headings.ts';
import { type ListGroup, walk } from './list.ts';
import { KEYS, halves } from './names.ts';
import { type ListTotal, totalsOf } from './totals.ts';
import { type StatedTotals, withStated } from './stated.ts';

/** What is known of a unit, for a list to be held against. */
export interface AssessedName {
  /** Code of the unit, or what else the results call it by. */
  readonly unit: string;
  /** Its name, where neither `unit` nor the register is one. */
  readonly name?: string;
  readonly kind?: string;
  readonly verdict: Verdict;
}

/** A unit with its name: what a register of units has. */
export interface KnownName {
  readonly code: string;
  readonly name: string;
  readonly kind?: string;
}

/** What a list is held against; each may be left out. */
export interface ListCheckOptions {
  /** Totals that stand outside the list, by kind of unit or heading; `total` is the whole. They win over the list's own. */
  readonly stated?: StatedTotals;
  /** Results of the year. With them the check tells who is listed without having met the standard, and who is left out. */
  readonly results?: readonly AssessedName[];
  /** The units there are, as a register of the year's last day has them. */
  readonly register?: Iterable<KnownName>;
}

/** Sums and findings of a list, `antt.list-check/1`. Plain data. */
export interface ListCheck {
  readonly format: 'antt.list-check/1';
  readonly totals: readonly ListTotal[];
  readonly findings: readonly ListFinding[];
}

const LOOSEST = KEYS.at(-1)![1];

/** Units found by name: exactly first, then with more and more overlooked. */
function finder(names: Iterable<KnownName>): (name: string, kind: string | undefined) => readonly KnownName[] {
  const tables = KEYS.map(([, key]) => ({ key, table: new Map<string, KnownName[]>() }));
  for (const unit of names) {
    for (const { key, table } of tables) {
      const found = table.get(key(unit.name));
      if (!found) table.set(key(unit.name), [unit]);
      else if (!found.some(({ code }) => code === unit.code)) found.push(unit);
    }
  }
  return (name, kind) => {
    for (const { key, table } of tables) {
      const found = (table.get(key(name)) ?? []).filter((unit) => !kind || !unit.kind || unit.kind === kind);
      if (found.length > 0) return found;
    }
    return [];
  };
}

function entriesOf(list: ListGroup): Listed[] {
  const places = new Map<string, number>();
  return [...walk(list)].flatMap(({ group, path, kind: around }) => {
    const headings = path.join('\n');
    const place = places.get(headings) ?? places.size;
    places.set(headings, place);
    return (group.entries ?? []).map((entry) => {
      // "Thôn 1" under "Xã Tân Lập" is no commune.
      const isHamlet = (around === undefined || around === 'commune') && isResidentialArea(entry.name);
      const kind = isHamlet ? 'residential-area' : around;
      return { ...(kind === undefined ? {} : { kind }), ...entry, path, place };
    });
  });
}

const namedOf = ({ name, path, line }: Listed): Named => ({ name, path, ...(line === undefined ? {} : { line }) });

function totalFindings(totals: readonly ListTotal[]): ListFinding[] {
  return totals.flatMap(({ path, kind, stated, listed, parts, line, agreement }): ListFinding[] => {
    const place = line === undefined ? { path } : { path, line };
    if (agreement === 'differs') {
      return [
        { code: 'stated-differs', ...place, ...(kind === undefined ? {} : { kind }), stated: stated!, listed: listed! },
      ];
    }
    return agreement === 'parts-differ' ? [{ code: 'parts-differ', ...place, stated: stated!, parts: parts! }] : [];
  });
}

/** Each entry held against register and results. */
function against(
  entries: readonly Listed[],
  results: readonly AssessedName[] | undefined,
  register: readonly KnownName[] | undefined,
): ListFinding[] {
  const findings: ListFinding[] = [];
  const byCode = new Map((register ?? []).map((unit) => [unit.code, unit]));
  const assessed = new Map((results ?? []).map((result) => [result.unit, result]));
  const named = (results ?? []).map(({ unit, name, kind }): KnownName => {
    const known = byCode.get(unit);
    const ofKind = kind ?? known?.kind;
    return { code: unit, name: name ?? known?.name ?? unit, ...(ofKind === undefined ? {} : { kind: ofKind }) };
  });
  const find = finder(register ? [...register, ...named.filter(({ code }) => !byCode.has(code))] : named);
  const seen = new Set<string>();
  for (const entry of entries) {
    const own = namedOf(entry);
    const coded = entry.code !== undefined && (byCode.has(entry.code) || assessed.has(entry.code));
    const found = coded ? [entry.code] : find(entry.name, entry.kind).map(({ code }) => code);
    // Not left out, whichever of them is meant.
    for (const code of found) seen.add(code);
    if (found.length > 1) findings.push({ code: 'several-units', entry: own, units: found });
    else if (found.length === 0) findings.push({ code: register ? 'unknown-unit' : 'no-result', entry: own });
    else if (results) {
      const unit = found[0]!;
      const verdict = assessed.get(unit)?.verdict;
      if (verdict === undefined) findings.push({ code: 'no-result', entry: own });
      else if (verdict !== 'met') findings.push({ code: 'not-met', entry: own, unit, verdict });
    }
  }
  if (!results) return findings;
  // A list of communes leaves no school out.
  const kinds = new Set(entries.map(({ kind }) => kind));
  for (const { code, name, kind } of named) {
    const covered = kinds.has(undefined) || kind === undefined || kinds.has(kind);
    if (covered && assessed.get(code)!.verdict === 'met' && !seen.has(code)) {
      findings.push({ code: 'left-out', unit: code, name });
    }
  }
  return findings;
}

/**
 * Checks a list of recognised units: its sums against what is stated, and its names against each other, against the register and
 * against the results. It changes and decides nothing.
 *
 * @example
 * const { totals, findings } = checkList(readList('Cơ quan (2 đơn vị):\n1. Chi cục Thuế\n2. Hạt Kiểm lâm\n3. Kho bạc Nhà nước'));
 * findings; // [{ code: 'stated-differs', path: ['Cơ quan'], kind: 'agency', stated: 2, listed: 3, line: 1 }]
 *
 * @throws {ListError} when `stated` names a heading or kind that the list does not have.
 */
export function checkList(list: ListGroup, options: ListCheckOptions = {}): ListCheck {
  const whole = options.stated ? withStated(list, options.stated) : list;
  const entries = entriesOf(whole);
  const register = options.register && [...options.register];
  const named = [
    ...(register ?? []),
    ...(options.results ?? []).map(({ name, unit, kind }) => ({ name: name ?? unit, ...(kind && { kind }) })),
  ];
  const units = new Set(named.map(({ name }) => LOOSEST(name)));
  const known = new Map<string, Set<string | undefined>>();
  for (const { name, kind } of [...entries, ...named]) {
    const key = LOOSEST(name);
    known.set(key, (known.get(key) ?? new Set()).add(kind));
  }
  const runTogether = entries.flatMap((entry): ListFinding[] => {
    // What is a unit's name is not made of the names of two others.
    if (units.has(LOOSEST(entry.name))) return [];
    const two = halves(entry.name, (name) => {
      const kinds = known.get(LOOSEST(name));
      return kinds !== undefined && (!entry.kind || kinds.has(entry.kind) || kinds.has(undefined));
    });
    return two ? [{ code: 'looks-like-two', entry: namedOf(entry), halves: two }] : [];
  });
  const totals = totalsOf(whole);
  return {
    format: 'antt.list-check/1',
    totals,
    findings: [
      ...totalFindings(totals),
      ...alike(entries),
      ...runTogether,
      ...(options.results || register ? against(entries, options.results, register) : []),
    ],
  };
}
