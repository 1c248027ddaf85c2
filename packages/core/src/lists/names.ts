import { fold } from '../units/fold.ts';

/**
 * Names of units as people write them. Two spellings of one unit differ in case, in where the tone mark stands (hòa, hoà), in i
 * and y, in marks left out, in abbreviations and in the word for the kind of unit. Nothing here is certain: it finds what to look at.
 */

// Grave, acute, tilde, hook above, dot below: the tones. Circumflex, breve and horn make other letters and stay.
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const words = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
const plain = (name: string): string => words(name.normalize('NFC').toLowerCase());

/** hòa and hoà alike, kĩ and kỹ alike; hoa is another word. */
const spelled = (name: string): string =>
  plain(name)
    .normalize('NFD')
    .split(' ')
    .map((word) => {
      const tones = word.match(TONES)?.join('') ?? '';
      return word.replace(TONES, '').replace(/^([hklmst])y$/, '$1i') + tones;
    })
    .join(' ');

/** Without case, marks and punctuation, and i for y. */
export const folded = (name: string): string => fold(spelled(name));

const SHORT: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
  tand: 'toa an nhan dan',
  vksnd: 'vien kiem sat nhan dan',
  ldld: 'lien doan lao dong',
  bhxh: 'bao hiem xa hoi',
  csxh: 'chinh sach xa hoi',
  nn: 'nong nghiep',
  ptnt: 'phat trien nong thon',
  tnmt: 'tai nguyen moi truong',
  gddt: 'giao duc dao tao',
  gdtx: 'giao duc thuong xuyen',
  gdnn: 'giao duc nghe nghiep',
  thpt: 'trung hoc pho thong',
  thcs: 'trung hoc co so',
  ttyt: 'trung tam i te',
  htx: 'hop tac xa',
  tnhh: 'trach nhiem huu han',
  cp: 'co phan',
  tdp: 'to dan pho',
  ca: 'cong an',
  p: 'phuong',
};
/** Without words that some leave out ("Nông nghiệp và PTNT", "Giáo dục & Đào tạo") and without a leading 0 ("Thôn 01"). */
const expanded = (name: string): string =>
  folded(name)
    .split(' ')
    .map((word) => SHORT[word] ?? word.replace(/^0+(?=\d)/, ''))
    .filter((word) => word !== 'va')
    .join(' ');

const KIND_WORD = /^(?:uy ban nhan dan|thi tran|thi xa|phuong|xa|dac khu|to dan pho|khu pho|thon|ap|khom|buon) /;
/** The name alone, with no word for what it is; "Phường 12" has no other name. */
function bare(name: string): string {
  // "Bằng Lũng (thị trấn)": what it is, told behind.
  const [, own = name, behind = ''] = /^(.+?)\s*\(([^()]*)\)\s*$/.exec(name) ?? [];
  let rest = expanded(KIND_WORD.test(`${folded(behind)} `) ? own : name);
  for (let shorter = rest.replace(KIND_WORD, ''); shorter !== rest; shorter = rest.replace(KIND_WORD, '')) {
    if (!/[a-z]/.test(shorter)) break;
    rest = shorter;
  }
  return rest;
}

/** Why two names look like one: what has to be overlooked to make them equal. */
export type Likeness = 'spelling' | 'marks' | 'abbreviation' | 'kind-word';

/** What a name is when more and more is overlooked; the first is the name itself. */
export const KEYS: readonly (readonly [Likeness | 'same', (name: string) => string])[] = [
  ['same', plain],
  ['spelling', spelled],
  ['marks', folded],
  ['abbreviation', expanded],
  ['kind-word', bare],
];

const BEGINS =
  /^(?:xã(?! hội)|phường|thị trấn|đặc khu|thôn|tổ dân phố|khu phố|ấp|khóm|buôn|ubnd|u[ỷy] ban|ủy ban|hđnd|văn phòng|phòng|trung tâm|chi cục|chi nhánh|cục|sở|ban|trường|công ty|công an|hợp tác xã|htx|hạt|toà|tòa|viện|kho bạc|bệnh viện|trạm|ngân hàng|doanh nghiệp)(?!\p{L})/u;

/** Whether a name begins with a word for a unit. */
export const beginsAsUnit = (name: string): boolean => BEGINS.test(name.normalize('NFC').toLowerCase());

/** Longer than any name: a paragraph, whose every blank is not looked at. */
const LONGEST_NAME = 300;

/**
 * The two names that one name may be made of: `known` tells of a name whether a unit has it. Where none is known, both halves have
 * to begin as names of units do; an office may well have such a name ("Văn phòng HĐND & UBND").
 */
export function halves(
  name: string,
  known: (name: string) => boolean,
): readonly [first: string, second: string] | undefined {
  const text = name.normalize('NFC');
  if (text.length > LONGEST_NAME) return undefined;
  for (const { 0: cut, index } of text.matchAll(/\s+(?:và\s+|[–-]\s+)?|\s*[&+,/]\s*/giu)) {
    const first = text.slice(0, index).trim();
    const second = text.slice(index + cut.length).trim();
    if (first === '' || second === '') continue;
    if (known(first) && known(second)) return [first, second];
    const joined = cut.trim() !== '';
    // "Ngân hàng Công thương – Chi nhánh Thái Bình" is one branch.
    const isBranch = /[–-]/.test(cut) && /^chi nhánh(?!\p{L})/iu.test(second);
    if (joined && !isBranch && beginsAsUnit(first) && beginsAsUnit(second)) return [first, second];
  }
  return undefined;
}
