import { folded } from './names.ts';

const UNITS =
  /(?:đơn vị|cơ quan|doanh nghiệp|xã|phường|thị trấn|đặc khu|trường|cơ sở|khu|thôn|bản|tổ|ấp|khóm|units?|communes?|wards?|agenc|enterprises?|schools?)/u;

/** A figure as a total is written: 12, 1.995, 1 995. */
const FIGURE = String.raw`\d{1,3}(?:[.\s]\d{3})+|\d+`;
const wholeOf = (figure: string): number => Number(figure.replace(/\D/g, ''));

/** A heading with what it says of its part. */
export interface Heading {
  readonly label: string;
  readonly stated?: number;
  /** Names that stand on the same line, behind the colon. */
  readonly inline?: string;
}

const bare = (label: string): string => label.replace(/[\s:;,.–-]+$/u, '');
const trimmed = (label: string): string => bare(bare(label).replace(/\s+(?:gồm|sau)(?: có)?$/iu, '')).trim();
const heading = (label: string, figure?: string, inline = ''): Heading => ({
  label: trimmed(label),
  ...(figure === undefined ? {} : { stated: wholeOf(figure) }),
  ...(inline.trim() === '' ? {} : { inline: inline.trim() }),
});

/** "262/286": of those that there are, so many. */
const OUT_OF = String.raw`(?:\s*/\s*(?:${FIGURE}))?`;
const IN_BRACKETS = new RegExp(
  String.raw`^(.+?)\s*\((?:gồm\s+)?(${FIGURE})${OUT_OF}(?:\s*(${UNITS.source})[^()]*)?\)\s*(:?)(.*)$`,
  'iu',
);
/** "Cơ quan: 3 đơn vị"; behind it names in brackets, behind another colon, or behind "gồm". */
const AFTER_COLON = new RegExp(
  String.raw`^([^:]+):\s*(?:gồm\s+)?(${FIGURE})${OUT_OF}(?:\s*${UNITS.source}[^:;(]*?)?\s*` +
    String.raw`(?:(?:đạt|chiếm|bằng|=)?\s*[\d.,]+\s*%\s*)?(?:\(([^()]*)\)\s*)?(?:[.;]|:(.*)|,?\s*(?:bao gồm|gồm|là)\s*:?\s(.*))?$`,
  'iu',
);
const AFTER_DASH = new RegExp(String.raw`^(.+?)\s*[–—-]\s*(${FIGURE})${OUT_OF}\s*${UNITS.source}[^:]*:?$`, 'iu');
/** "Cơ quan có 3 đơn vị:", "Có 3 cơ quan:". */
const WITHIN = new RegExp(String.raw`^(?:(.+?)\s+)?(?:có|gồm)\s+(${FIGURE})\s+(${UNITS.source}[^:]*):(.*)$`, 'iu');
const IN_FRONT = new RegExp(String.raw`^(${FIGURE})\s+(${UNITS.source}[^:]*):(.*)$`, 'iu');
/** "Công nhận 28 đơn vị đạt tiêu chuẩn": the one total of units within a heading. */
const AMONG = new RegExp(String.raw`^(?:\D*\s)?(${FIGURE})\s+đơn vị(?!\p{L})\D*$`, 'iu');
const ONLY_KINDS =
  /^(?:(?:cac|khoi|danh sach) )?(?:(?:xa|phuong|thi tran|dac khu|co quan|don vi|doanh nghiep|hop tac xa|truong hoc|nha truong|truong|co so giao duc|khu dan cu|thon|to dan pho|va) ?)+$/;

/**
 * What a line says as a heading; `undefined` where it is a name. Headings end with a colon, have a total ("(12 đơn vị)", "Cơ quan:
 * 12", "12 cơ quan:"), or are nothing but words for kinds of unit ("Cơ quan, doanh nghiệp").
 *
 * @param outer Its numbering says already that it is one: "II."
 */
export function headingIn(text: string, outer = false): Heading | undefined {
  const isHeading = (label: string): boolean => outer || ONLY_KINDS.test(folded(label));
  const brackets = IN_BRACKETS.exec(text);
  if (brackets) {
    const [, label, figure, unit, colon, behind = ''] = brackets;
    // "Trường THPT số 1 (2)" is a name.
    if (colon || ((unit || isHeading(label!)) && behind.trim() === '')) return heading(label!, figure, behind);
  }
  const colon = AFTER_COLON.exec(text);
  if (colon) {
    const [, label, figure, inBrackets = '', behind, listed] = colon;
    // "(tăng 2)", "(91,61%)" are no names.
    return heading(label!, figure, behind ?? listed ?? (/^\p{Lu}/u.test(inBrackets) ? inBrackets : ''));
  }
  const dash = AFTER_DASH.exec(text);
  if (dash && isHeading(dash[1]!)) return heading(dash[1]!, dash[2]);
  const within = WITHIN.exec(text);
  if (within) return heading(within[1] ?? within[3]!, within[2], within[4]);
  const front = IN_FRONT.exec(text);
  if (front) return heading(front[2]!, front[1], front[3]);
  const at = text.indexOf(':');
  if (at > 0) return heading(text.slice(0, at), AMONG.exec(trimmed(text.slice(0, at)))?.[1], text.slice(at + 1));
  const [, figure, label = ''] = COUNTED.exec(text) ?? [];
  if (ONLY_KINDS.test(folded(label))) return heading(label, figure);
  return ONLY_KINDS.test(folded(text)) || LISTS.test(folded(text)) ? heading(text) : undefined;
}

const COUNTED = new RegExp(String.raw`^(${FIGURE})\s+(\D+)$`, 'u');
/** "Danh sách các xã đạt tiêu chuẩn", "Các cơ quan được công nhận": no unit is called so. */
const LISTS = /^(?:danh sach\b|cac (?=.*\b(?:dat|cong nhan)\b))/;

/** Whether a heading speaks of a list, and so may stand over all of one. */
export const isOfList = (label: string): boolean => LISTS.test(folded(label));

/** "12 CƠ QUAN: A; B": a line whose figure may be a total and may be its number. */
export function countIn(text: string): number | undefined {
  const [, figure, , behind = ''] = IN_FRONT.exec(text) ?? [];
  if (figure !== undefined) return /^\s*\d+\s*$/.test(behind) ? undefined : wholeOf(figure);
  const [, alone, label = ''] = COUNTED.exec(text) ?? [];
  return alone !== undefined && ONLY_KINDS.test(folded(label)) ? wholeOf(alone) : undefined;
}

const PARTS = new RegExp(String.raw`(?<=^|[:;.]\s+)(?=(?:${FIGURE})\s+${UNITS.source}[^:;]*:)`, 'giu');
/** "Cơ quan: 12 đơn vị", and no names behind it. */
function isCount(part: string): boolean {
  const found = headingIn(part);
  return found?.stated !== undefined && found.inline === undefined;
}

/** "28 đơn vị: 16 xã: A, B; 12 cơ quan: C, D", "Cơ quan: 12; Trường: 3": its parts, each with its heading. Most lines are one. */
export function partsOf(text: string): readonly string[] {
  const counts = text.split(';').filter((part) => part.trim() !== '');
  if (counts.length > 1 && counts.every((part) => isCount(part.trim()))) return counts.map((part) => part.trim());
  const parts = text.split(PARTS);
  return parts.filter((part) => IN_FRONT.test(part)).length > 1 ? parts.map((part) => part.trim()) : [text];
}

/** "Quyết định số 5844 …", "(Kèm theo …)", "Số: 5844/QĐ-UBND", place and date: what a decision says of itself. */
export const isOfDecision = (text: string): boolean =>
  /^(?:quyet dinh|(?:ban hanh )?kem theo|phu luc|can cu|ve viec|v v|so \d+ (?:qd|bc|tb|ttr|kh|cv))\b|^(?:\S+ ){0,4}ngay \d+ thang \d+ nam \d+$/.test(
    folded(text),
  );
/** The head of every Vietnamese office's paper. */
export const isMotto = (text: string): boolean =>
  /^(?:cong hoa xa hoi chu nghia viet nam|doc lap tu do hanh phuc)$/.test(folded(text));

/** "Tổng số: 74", "Cộng 12 đơn vị": the total of the whole, or of the part just read. */
export function totalIn(text: string): { readonly of: 'whole' | 'part'; readonly total: number } | undefined {
  const [, word, figure] =
    new RegExp(String.raw`^(tổng(?: số| cộng)?|cộng|total)(?![\p{L}])[^\d]*(${FIGURE})(?!.*\d)`, 'iu').exec(text) ?? [];
  if (word === undefined || figure === undefined) return undefined;
  return { of: /^cộng/iu.test(word) ? 'part' : 'whole', total: wholeOf(figure) };
}

const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['residential-area', /\b(?:khu dan cu|thon|to dan pho|khu pho|ap|khom|buon|residential areas?|hamlets?)\b/],
  ['commune', /\b(?:xa|phuong|thi tran|dac khu|communes?|wards?)\b/],
  ['agency', /\b(?:co quan|phong ban|agency|agencies)\b/],
  ['enterprise', /\b(?:doanh nghiep|cong ti|hop tac xa|enterprises?|cooperatives?)\b/],
  ['school', /\b(?:truong|co so giao duc|schools?)\b/],
];

/** The kinds of unit that a heading names. */
export function kindsIn(label: string): readonly string[] {
  const words = folded(label).replace(
    /\b(?:cap xa|cap phuong|moi truong|thi truong|dia phuong|xa hoi|nong thon|ap dung)\b/g,
    '',
  );
  return KINDS.filter(([kind, pattern]) =>
    pattern.test(kind === 'commune' ? words.replace(/hop tac xa/g, '') : words),
  ).map(([kind]) => kind);
}

/** The kind of unit that a heading names; `undefined` for none and for several ("Cơ quan, doanh nghiệp"). */
export function kindIn(label: string): string | undefined {
  const [kind, ...others] = kindsIn(label);
  return others.length === 0 ? kind : undefined;
}

/** Whether a name is one of a residential area by its first word; "Buôn Hồ" and "Bản Thi" are communes, "Buôn 1" is none. */
export const isResidentialArea = (name: string): boolean =>
  /^(?:(?:thon|to dan pho|tdp|khu pho|ap|khom) \S|(?:buon|ban|lang|xom|to|khu) \d)/.test(folded(name));
