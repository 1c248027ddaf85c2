import { type Heading, headingIn, kindIn, totalIn } from './headings.ts';
import type { ListEntry, ListGroup, RecognitionList } from './list.ts';
import { folded } from './names.ts';

/** A row of a table, or a line of text as its one cell. */
export interface ListRow {
  readonly cells: readonly string[];
  /** Where it stands in the file, from 1. */
  readonly line: number;
}

/** A group while it is being read. */
interface Draft {
  readonly level: number;
  readonly label?: string;
  readonly kind?: string;
  stated?: number;
  readonly line?: number;
  readonly entries: ListEntry[];
  readonly groups: Draft[];
}

// Numbering, from the outermost: A. I. 1. a) -
const MARKERS: readonly (readonly [level: number, marker: RegExp])[] = [
  [2, /^[IVX]+\s*[.)/]\s*/],
  [1, /^\p{Lu}\s*[.)]\s+/u],
  [3, /^\d+(?:\.\d+)*\s*[.)/](?!\d)\s*|^\d{1,4}\s+(?=\p{Lu})|^\d+\s*-\s+/u],
  [4, /^\p{Ll}\s*[.)]\s+/u],
  [7, /^[-–—•*+·]\s*/],
];
/** What a cell of the column "TT" holds. */
const NUMBER = /^(?:\d+(?:\.\d+)*|[IVX]+|\p{L})[.)]?$/u;

function numbered(text: string): { readonly level?: number; readonly rest: string } {
  for (const [level, marker] of MARKERS) {
    const found = marker.exec(text);
    if (found) return { level, rest: text.slice(found[0].length).trim() };
  }
  return { rest: text };
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const nameOf = (text: string): string =>
  tidy(text)
    .replace(/^và\s+/iu, '')
    .replace(/[\s;,.]+$/u, '');

/** The names on one line: between semicolons; between commas, where each begins as names do. */
function namesIn(text: string): string[] {
  const parts = text.includes(';') ? text.split(';') : text.split(/,\s*(?![^()]*\))/);
  const names = parts.map((part) => nameOf(numbered(tidy(part)).rest)).filter((name) => name !== '');
  const listed = text.includes(';') || (names.length > 1 && names.every((name) => /^[\p{Lu}\d]/u.test(name)));
  return listed ? names : [nameOf(text)].filter((name) => name !== '');
}

const COLUMNS = {
  name: /^(?:ho )?ten\b|^(?:don vi|name|unit)$|^danh sach/,
  code: /^ma\b|^(?:code|id)$/,
  kind: /^(?:loai|nhom|khoi|kind|type|phan loai)\b/,
  stated: /^(?:so luong|so don vi|tong so|tong|total|number)$/,
} as const;
type Columns = { -readonly [column in keyof typeof COLUMNS]?: number };

/** The columns that a row of headings names; `undefined` for any other row. */
function columnsIn(cells: readonly string[]): Columns | undefined {
  const keys = cells.map(folded);
  const columns: Columns = {};
  for (const [column, pattern] of Object.entries(COLUMNS)) {
    const at = keys.findIndex((key) => pattern.test(key));
    if (at >= 0) columns[column as keyof Columns] = at;
  }
  const told = Object.keys(columns).length + (keys.some((key) => /^(?:s?tt|so tt|no)$/.test(key)) ? 1 : 0);
  return (columns.name !== undefined || columns.stated !== undefined) && told > 1 ? columns : undefined;
}

const KIND_IDS = ['residential-area', 'commune', 'agency', 'enterprise', 'school'];

class Reader {
  readonly root: Draft = { level: 0, entries: [], groups: [] };
  readonly #open: Draft[] = [this.root];
  /** How deep a sort of numbering stands, where that is not its own place: "a)" under a heading without a number. */
  readonly #depths = new Map<number, number>();
  #columns: Columns | undefined;
  title: string | undefined;

  get #group(): Draft {
    return this.#open.at(-1)!;
  }

  row({ cells: given, line }: ListRow): void {
    const cells = given.map(tidy);
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) return;
    const columns = columnsIn(cells);
    if (columns) this.#columns = columns;
    else if (filled.length === 1) this.#line(filled[0]!, line);
    else this.#cells(cells, line);
  }

  #cells(cells: readonly string[], line: number): void {
    const texts = cells.filter((cell) => cell !== '' && !NUMBER.test(cell));
    const { name: at, code, kind, stated } = this.#columns ?? {};
    const name = (at === undefined ? texts[0] : cells[at]) ?? '';
    const figure = stated === undefined ? cells.filter((cell) => /^[\d.]+$/.test(cell)).at(-1) : cells[stated];
    const label = texts[0] ?? '';
    const isTotal = totalIn(`${label}: ${figure}`) !== undefined;
    // A table of totals: a kind of unit and how many; a number in front of a name is its place in the list.
    const sums = stated !== undefined || (at === undefined && texts.length === 1 && /^[\d.]+$/.test(cells.at(-1)!));
    if (label !== '' && figure && (isTotal || sums)) return this.#line(`${label}: ${figure}`, line);
    const number = cells.find((cell) => cell !== '');
    if (texts.length === 1 && number && number !== label) {
      return this.#line(`${number.replace(/[.)]$/, '')}. ${label}`, line, cells[code ?? -1]);
    }
    if (name === '') return this.#line(label, line);
    this.#add(name, line, cells[code ?? -1], cells[kind ?? -1]);
  }

  #line(text: string, line: number, code?: string): void {
    const { level, rest } = numbered(text);
    if (rest === '') return;
    const total = totalIn(rest);
    if (total) {
      (total.of === 'whole' ? this.root : this.#group).stated = total.total;
      return;
    }
    const heading = headingIn(rest) ?? (level !== undefined && level < 3 ? { label: nameOf(rest) } : undefined);
    if (heading) return this.#heading(heading, level, line);
    for (const name of namesIn(rest)) this.#add(name, line, code);
  }

  #heading({ label, stated, inline }: Heading, level: number | undefined, line: number): void {
    const kind = kindIn(label);
    const { root } = this;
    if (level === undefined && !kind && !inline && root.groups.length + root.entries.length === 0 && !this.title) {
      this.title = label;
      if (stated !== undefined) root.stated = stated;
      return;
    }
    const usual = level ?? (kind ? 6 : 5);
    const { level: around, entries, groups } = this.#group;
    const nests = level !== undefined && around > usual && around < 7 && entries.length + groups.length === 0;
    const own = this.#depths.get(usual) ?? (nests ? around + usual / 10 : usual);
    for (const [sort, depth] of this.#depths) if (depth > own) this.#depths.delete(sort);
    if (own !== usual) this.#depths.set(usual, own);
    while (this.#group.level >= own) this.#open.pop();
    const draft: Draft = {
      level: own,
      label,
      ...(kind ? { kind } : {}),
      ...(stated === undefined ? {} : { stated }),
      line,
      entries: [],
      groups: [],
    };
    this.#group.groups.push(draft);
    this.#open.push(draft);
    for (const name of inline ? namesIn(inline) : []) this.#add(name, line);
  }

  #add(name: string, line: number, code?: string, kind?: string): void {
    const known = kind && (KIND_IDS.includes(kind) ? kind : kindIn(kind));
    this.#group.entries.push({
      name: nameOf(name),
      ...(code ? { code } : {}),
      ...(known ? { kind: known } : {}),
      line,
    });
  }
}

const finished = ({ level: _, entries, groups, ...group }: Draft): ListGroup => ({
  ...group,
  ...(entries.length > 0 ? { entries } : {}),
  ...(groups.length > 0 ? { groups: groups.map(finished) } : {}),
});

/**
 * A list out of the rows of a table. A row of headings ("TT", "Tên đơn vị", "Mã", "Loại", "Số lượng") tells the columns; without
 * one the name is the first text. A row with a single text may be a heading.
 */
export function readListRows(rows: Iterable<ListRow>): RecognitionList {
  const reader = new Reader();
  for (const row of rows) reader.row(row);
  const title = reader.title === undefined ? {} : { title: reader.title };
  return { format: 'antt.list/1', ...title, ...finished(reader.root) };
}

/**
 * A list out of pasted text: a unit a line or several between semicolons, with or without numbering, headings with stated totals
 * ("Cơ quan (12 đơn vị):", "Tổng số: 32"), and tables as they are copied from a sheet. What it cannot tell from a name it takes for one.
 */
export const readList = (text: string): RecognitionList =>
  readListRows(text.split(/\r\n|\r|\n/).map((line, at) => ({ cells: line.split('\t'), line: at + 1 })));
