import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkList } from './check-list.ts';
import type { ListFinding } from './finding.ts';
import { readList } from './read-list.ts';
import { ListError } from './stated.ts';
import { listWords as en } from './words-en.ts';
import { listWords as vi } from './words-vi.ts';
import { describeFinding, linesOf } from './words.ts';

const codes = (findings: readonly ListFinding[]): string[] => findings.map(({ code }) => code);
const check = (text: string, options = {}) => checkList(readList(text), options);
const said = (text: string, options = {}): string[] =>
  check(text, options).findings.map((found) => describeFinding(found, vi));

describe('totals of a list', () => {
  it('tell where the stated number differs, in which direction, and where it stands', () => {
    const { totals, findings } = check('Cơ quan (2 đơn vị):\nChi cục Thuế\nHạt Kiểm lâm\nKho bạc Nhà nước');
    assert.deepEqual(findings, [
      { code: 'stated-differs', path: ['Cơ quan'], line: 1, kind: 'agency', stated: 2, listed: 3 },
    ]);
    assert.deepEqual(
      totals.map(({ agreement }) => agreement),
      ['not-stated', 'differs'],
    );
    assert.equal(describeFinding(findings[0]!, vi), 'Cơ quan: nêu 2, liệt kê 3 (thừa 1)');
    assert.equal(describeFinding(findings[0]!, en), 'Cơ quan: 2 stated, 3 listed (1 too many)');
    assert.deepEqual(linesOf(findings[0]!), [1]);
    assert.deepEqual(said('Trường học (3 trường):\nTrường THCS Hòa Bình\nTrường THPT Số 2'), [
      'Trường học: nêu 3, liệt kê 2 (thiếu 1)',
    ]);
  });

  it('hold numbers without names against each other', () => {
    const parts = 'Xã, phường: 19\nCơ quan: 35\nDoanh nghiệp, hợp tác xã: 19\nTrường học: 1\n';
    assert.deepEqual(check(`${parts}Tổng số: 74`).findings, []);
    assert.deepEqual(said(`${parts}Tổng số: 75 đơn vị`), ['Toàn danh sách: nêu 75, nhưng các phần cộng lại được 74']);
    // Without the number of one part nothing is known of the sum.
    const { totals } = checkList({ stated: 9, groups: [{ label: 'Cơ quan', stated: 4 }, { label: 'Trường' }] });
    assert.equal(totals[0]!.agreement, 'not-listed');
  });

  it('tell a difference where it arises and not again above it', () => {
    const list =
      'Tổng số: 3 đơn vị\nI. Xã (1 xã)\nTân Lập\nII. Cơ quan (2 đơn vị)\nChi cục Thuế\nHạt Kiểm lâm\nKho bạc';
    const { totals, findings } = check(list);
    assert.deepEqual(codes(findings), ['stated-differs']);
    assert.deepEqual(
      totals.map(({ agreement, listed, parts }) => [agreement, listed, parts]),
      [
        ['carried', 4, 3],
        ['agrees', 1, undefined],
        ['differs', 3, undefined],
      ],
    );
    // Names that bear out the whole leave the fault with the part.
    const names = 'Tổng số: 3\nI. Xã (1 xã)\nTân Lập\nII. Cơ quan (1 đơn vị)\nChi cục Thuế\nHạt Kiểm lâm';
    assert.deepEqual(
      check(names).totals.map(({ agreement }) => agreement),
      ['carried', 'agrees', 'differs'],
    );
    // A whole that neither its parts nor its names bear out is a fault of its own.
    assert.deepEqual(codes(check(list.replace('số: 3', 'số: 9')).findings), ['stated-differs', 'stated-differs']);
  });

  it('may stand outside the list, by kind, by heading and for the whole', () => {
    const text = 'Cơ quan:\nChi cục Thuế\nHạt Kiểm lâm\nTrường:\nTrường THCS Tân Lập';
    assert.deepEqual(check(text, { stated: { agency: 2, TRƯỜNG: 1, total: 3 } }).findings, []);
    assert.deepEqual(said(text, { stated: { 'cơ quan': 1, total: 4 } }), [
      'Toàn danh sách: nêu 4, liệt kê 3 (thiếu 1)',
      'Cơ quan: nêu 1, liệt kê 2 (thừa 1)',
    ]);
    assert.throws(() => check(text, { stated: { commune: 1 } }), ListError);
    assert.throws(() => check(text, { stated: { commune: 1 } }), /commune: no part .* Parts: Cơ quan, Trường\./);
    assert.throws(() => check(text, { stated: { total: 1.5 } }), /expected a whole number from 0, got 1\.5/);
  });
});

describe('totals by a column of kinds', () => {
  it('are held against the entries of each kind', () => {
    const list = readList(
      'TT\tTên đơn vị\tLoại\n1\tTân Lập\tXã\n2\tKho bạc\tCơ quan\n3\tChi cục Thuế\tCơ quan\nTổng số: 3',
    );
    const { totals, findings } = checkList(list, { stated: { agency: 1, commune: 1 } });
    assert.deepEqual(findings, [{ code: 'stated-differs', path: ['agency'], kind: 'agency', stated: 1, listed: 2 }]);
    assert.deepEqual(
      totals.map(({ path, listed }) => [...path, listed]),
      [[3], ['agency', 2], ['commune', 1]],
    );
    assert.throws(() => checkList(list, { stated: { school: 1 } }), /stated total of school/);
  });
});

describe('names of a list', () => {
  it('that are the same are told as facts, once, with every line', () => {
    const { findings } = check('Hạt Kiểm lâm\nKho bạc\nhạt  kiểm lâm\nHẠT KIỂM LÂM');
    assert.deepEqual(codes(findings), ['duplicate']);
    assert.deepEqual(linesOf(findings[0]!), [1, 3, 4]);
  });

  const likenesses = [
    ['Phường Hoà Bình', 'Phường Hòa Bình', 'spelling'],
    ['Xã Mĩ Lộc', 'Xã Mỹ Lộc', 'spelling'],
    ['Xã Dong Thang', 'Xã Đồng Thắng', 'marks'],
    ['UBND huyện', 'Uỷ ban nhân dân huyện', 'abbreviation'],
    ['Phòng Nông nghiệp và PTNT', 'Phòng NN & phát triển nông thôn', 'abbreviation'],
    ['Bằng Lũng (thị trấn)', 'Thị trấn Bằng Lũng', 'kind-word'],
    ['Xã Tân Lập', 'Tân Lập', 'kind-word'],
  ] as const;
  for (const [one, other, likeness] of likenesses) {
    it(`look like one by ${likeness}: ${one}, ${other}`, () => {
      const { findings } = check(`${one}\n${other}`);
      const found = findings.find(({ code }) => code === 'looks-like-one');
      assert.equal(found?.code === 'looks-like-one' && found.likeness, likeness);
      assert.match(describeFinding(found!, vi), /^Có thể/);
      assert.match(describeFinding(found!, en), /^Perhaps/);
    });
  }

  it('that differ in a letter are two', () => {
    assert.deepEqual(check('Bằng Lũng\nBằng Lãng\nYên Thịnh\nYên Thượng\nPhường 12\nPhường 2').findings, []);
  });

  it('of a commune and of its agency, or of hamlets of two communes, are two', () => {
    const text = 'Xã:\nTân Lập\nCơ quan:\nUBND xã Tân Lập';
    assert.deepEqual(check(text).findings, []);
    const hamlets = 'Khu dân cư:\na) Tân Lập:\nThôn 1\nThôn 2\nb) Đồng Lạc:\nThôn 1';
    assert.deepEqual(check(hamlets).findings, []);
    assert.deepEqual(codes(check(`${hamlets}\nThôn 1`).findings), ['duplicate']);
  });

  it('of hamlets below headings of communes are of their communes', () => {
    const hamlets = 'Xã Đông Mỹ (2 khu dân cư):\n1. Thôn 1\n2. Thôn 2\nXã Vũ Lạc (1 đơn vị):\n1. Thôn 1';
    assert.deepEqual(check(hamlets).findings, []);
    const register = [
      { code: 'a', name: 'Thôn 1', kind: 'residential-area' },
      { code: 'b', name: 'Thôn 2', kind: 'residential-area' },
    ];
    assert.deepEqual(check(hamlets, { register }).findings, []);
    assert.deepEqual(codes(check(hamlets.replace('Thôn 2', 'Thôn 01')).findings), ['looks-like-one']);
  });

  it('are told apart by their codes', () => {
    const entries = [
      { name: 'Xã Tân Thành', code: '01234' },
      { name: 'Xã Tân Thành', code: '04321' },
    ];
    assert.deepEqual(checkList({ entries }).findings, []);
    assert.deepEqual(codes(checkList({ entries: [...entries, { name: 'Tân Thành', code: '01234' }] }).findings), [
      'duplicate',
    ]);
  });

  it('that may be two are told as likely only', () => {
    const [office] = said('Văn phòng HĐND & UBND');
    assert.match(office!, /^Có thể là hai đơn vị .*“Văn phòng HĐND” và “UBND”\. Nếu là một đơn vị thì bỏ qua$/);
    assert.deepEqual(
      said('Phòng Nông nghiệp và PTNT\nPhòng Văn hóa và Thông tin\nTrung tâm Giáo dục nghề nghiệp – GDTX'),
      [],
    );
    assert.deepEqual(said('Phòng Lao động - Thương binh và Xã hội\nNgân hàng Công thương – Chi nhánh Thái Bình'), []);
    assert.match(said('Hạt Kiểm lâm và Kho bạc Nhà nước')[0]!, /“Hạt Kiểm lâm” và “Kho bạc Nhà nước”/);
    const register = [
      { code: '1', name: 'Xã Bản Thi' },
      { code: '2', name: 'Xã Nam Cường' },
    ];
    assert.match(said('Bản Thi Nam Cường', { register })[0]!, /“Bản Thi” và “Nam Cường”/);
    // A commune that the register has, or one that hamlets alone would make up, is one.
    const hamlets = ['Thôn Đông', 'Thôn Hòa', 'Thôn Trung'].map((name) => ({
      code: name,
      name,
      kind: 'residential-area',
    }));
    const communes = [{ code: '3', name: 'Xã Đông Hòa', kind: 'commune' }];
    const found = check('Đông Hòa\nXã:\nĐông Trung', { register: [...hamlets, ...communes] }).findings;
    assert.deepEqual(codes(found), ['unknown-unit']);
  });

  it('are looked at in no time, however long', () => {
    const start = performance.now();
    assert.deepEqual(check(`Thôn ${'a '.repeat(20_000)}`).findings, []);
    assert.ok(performance.now() - start < 2000);
  });
});

describe('a list and results', () => {
  const results = [
    { unit: '01', name: 'Xã Xuân Lạc', kind: 'commune', verdict: 'met' },
    { unit: '02', name: 'Xã Yên Mỹ', kind: 'commune', verdict: 'not-met' },
    { unit: '03', name: 'Xã Bản Thi', kind: 'commune', verdict: 'undetermined' },
    { unit: '04', name: 'Trường THCS Bản Thi', kind: 'school', verdict: 'met' },
  ] as const;

  it('tell who is listed without having met it, who is left out, and who has no result', () => {
    assert.deepEqual(said('Xã (4 xã):\nYên Mỹ\nBản Thi\nNam Cường\nYên Thượng', { results }), [
      '“Yên Mỹ” (dòng 2) có trong danh sách, nhưng kết quả là chưa đạt',
      '“Bản Thi” (dòng 3) có trong danh sách, nhưng kết quả là chưa đủ căn cứ',
      '“Nam Cường” (dòng 4) chưa có kết quả đánh giá để đối chiếu',
      '“Yên Thượng” (dòng 5) chưa có kết quả đánh giá để đối chiếu',
      '“Xã Xuân Lạc” (mã 01) đạt tiêu chuẩn, nhưng không có trong danh sách',
    ]);
    // The school is no commune; a list that does not say what it holds may leave it out as well.
    assert.deepEqual(codes(check('Xã:\nXuân Lạc', { results }).findings), []);
    assert.deepEqual(codes(check('Xuân Lạc', { results }).findings), ['left-out']);
  });

  it('are held together by code first, by name else, and by the register of units', () => {
    const entries = [{ name: 'Bản Thi mới', code: '01', kind: 'commune' }];
    assert.deepEqual(checkList({ entries }, { results }).findings, []);
    const register = [
      { code: '01', name: 'Xã Tân Thành', kind: 'commune' },
      { code: '02', name: 'Xã Tân Thành', kind: 'commune' },
      { code: '05', name: 'Xã Hoà An', kind: 'commune' },
    ];
    const byCode = [
      { unit: '01', verdict: 'met' },
      { unit: '05', verdict: 'met' },
    ] as const;
    const found = check('Xã:\nTân Thành\nHòa An\nBằng Phúc', { results: byCode, register }).findings;
    assert.deepEqual(codes(found), ['several-units', 'unknown-unit']);
    assert.match(describeFinding(found[0]!, vi), /trùng tên 2 đơn vị \(mã 01, 02\); hãy ghi thêm mã$/);
    assert.deepEqual(codes(check('Xã:\nHòa An', { register }).findings), []);
  });
});
