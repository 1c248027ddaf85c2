import {
  countIn,
  type Heading,
  headingIn,
  isMotto,
  isOfDecision,
  isOfList,
  kindIn,
  kindsIn,
  partsOf,
  totalIn,
} from './headings.ts';
import type { ListEntry, ListGroup, RecognitionList } from './list.ts';
import { beginsAsUnit, folded } from './names.ts';

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
  stated?: number | undefined;
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

/** Offices that look after several fields. */
const OFFICE = /^(?:sở|phòng|trung tâm|ban|cục|chi cục|bảo tàng|trường (?:cao đẳng|đại học|trung cấp))(?!\p{L})/iu;
/** "Sở Văn hóa", "Thể thao và Du lịch" are one name: an office, and the last of its fields behind "và". */
function joined(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const more = OFFICE.test(parts[at]!)
      ? [1, 2].find((count) => {
          const fields = parts.slice(at + 1, at + 1 + count);
          return fields.length === count && /\p{L} và \p{L}/u.test(fields.at(-1)!) && !fields.some(beginsAsUnit);
        })
      : undefined;
    names.push(parts.slice(at, at + 1 + (more ?? 0)).join(', '));
    at += more ?? 0;
  }
  return names;
}

/** The names on one line: between semicolons; between commas, where each begins as names do. */
function namesIn(text: string): string[] {
  const parts = text.includes(';') ? text.split(';') : text.split(/,\s*(?![^()]*\))/);
  const trimmed = parts.map((part) => numbered(tidy(part)).rest);
  const names = (text.includes(';') ? trimmed : joined(trimmed)).map(nameOf).filter((name) => name !== '');
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
  /** The title, where it is a heading with a total and may turn out to be one of several. */
  #first: Draft | undefined;
  title: string | undefined;
  /** The part under which a total of the whole was read. */
  #totalIn: Draft | undefined;

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
    // "II | Cơ quan | 12": a heading with its total in the column of something else.
    const count = cells.filter((cell, column) => column !== code && /^[\d.]+$/.test(cell)).at(-1);
    if (texts.length === 1 && count && number && /^[IVX]+$/.test(number)) {
      return this.#line(`${number}. ${label}: ${count}`, line);
    }
    if (texts.length === 1 && number && number !== label) {
      return this.#line(`${number.replace(/[.)]$/, '')}. ${label}`, line, cells[code ?? -1]);
    }
    if (name === '') return this.#line(label, line);
    this.#add(name, line, cells[code ?? -1], cells[kind ?? -1]);
  }

  #line(text: string, line: number, code?: string): void {
    const parts = partsOf(text);
    if (parts.length > 1) return parts.forEach((part) => this.#line(nameOf(part), line));
    if (isMotto(text)) return;
    if (isOfDecision(text)) {
      const { stated, inline } = headingIn(text.replace(/^số\s*:/iu, 'Số')) ?? {};
      if (stated !== undefined && !inline) this.root.stated = stated;
      if (!inline) return this.#titled(nameOf(text));
    }
    const count = countIn(text);
    const { level, rest } = count === undefined || this.#isNext(count) ? numbered(text) : { rest: text };
    if (rest === '') return;
    const total = totalIn(rest);
    if (total) return this.#total(total);
    const outer = level !== undefined && level < 3;
    const heading = headingIn(rest, outer) ?? (outer ? { label: nameOf(rest) } : undefined);
    if (heading) return this.#heading(heading, level, line);
    for (const name of namesIn(rest)) this.#add(name, line, code);
  }

  #total({ of, total }: NonNullable<ReturnType<typeof totalIn>>): void {
    const [group, before] = [this.#group, this.#totalIn];
    if (of === 'part') group.stated = total;
    else {
      // The one before was the total of its part.
      if (before && before !== group) before.stated ??= this.root.stated;
      this.root.stated = total;
      this.#totalIn = group;
    }
  }

  /** Whether a figure may be the number of what comes next. */
  #isNext(figure: number): boolean {
    return this.#open.some(({ entries, groups }) => entries.length + groups.length + 1 === figure);
  }

  /** Whether the open heading names kinds of unit, and not this one. */
  #excludes(kind: string): boolean {
    const { level, label = '' } = this.#group;
    const kinds = level === 5 ? kindsIn(label) : [];
    return kinds.length > 0 && !kinds.includes(kind);
  }

  /** What began as a title turns out to be the first of several headings: "Đạt tiêu chuẩn (28):", "Xếp loại khá (4):". */
  #hasEqual(): void {
    if (!this.#first || this.root.stated !== this.#first.stated) return;
    this.#first.entries.push(...this.root.entries.splice(0));
    this.#first.groups.push(...this.root.groups.splice(0));
    this.root.groups.push(this.#first);
    this.root.stated = undefined;
    this.title = undefined;
    this.#open.splice(1);
    this.#first = undefined;
  }

  #titled(text: string): void {
    this.title = this.title === undefined ? text : `${this.title} ${text}`;
  }

  /** Whether a heading without a number stands over the whole list. */
  #isTitle({ label, stated, inline }: Heading, kinds: readonly string[]): boolean {
    if (inline || this.root.groups.length + this.root.entries.length > 0) return false;
    if (kinds.length === 0 && this.title === undefined) return true;
    return isOfList(label) && kinds.length !== 1 && (kinds.length === 0 || stated === undefined);
  }

  #heading(heading: Heading, level: number | undefined, line: number): void {
    const { label, stated, inline } = heading;
    const kinds = kindsIn(label);
    const [kind] = kinds.length === 1 ? kinds : [];
    if (level === undefined && this.#isTitle(heading, kinds)) {
      this.#titled(label);
      if (stated === undefined) return;
      this.root.stated = stated;
      if (!isOfList(label)) this.#first = { level: 5, label, stated, line, entries: [], groups: [] };
      return;
    }
    const usual = level ?? (kind ? 6 : 5);
    if (usual === 5 && kinds.length === 0) this.#hasEqual();
    const { level: around, entries, groups } = this.#group;
    const nests = level !== undefined && around > usual && around < 7 && entries.length + groups.length === 0;
    const own = this.#depths.get(usual) ?? (nests ? around + usual / 10 : usual);
    for (const [sort, depth] of this.#depths) if (depth > own) this.#depths.delete(sort);
    if (own !== usual) this.#depths.set(usual, own);
    while (this.#group.level >= own || (level === undefined && kind && this.#excludes(kind))) this.#open.pop();
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

const finished = ({ level: _, entries, groups, stated, ...group }: Draft): ListGroup => ({
  ...group,
  ...(stated === undefined ? {} : { stated }),
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
