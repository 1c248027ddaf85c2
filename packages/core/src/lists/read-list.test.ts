import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listFrom } from './list-from.ts';
import { type ListGroup, walk } from './list.ts';
import { readList } from './read-list.ts';

/** A list as short as it can be told: heading, stated number, names. */
const told = (list: ListGroup): unknown[][] =>
  [...walk(list)].map(({ group: { label, stated, entries = [] } }) => [
    label,
    stated,
    ...entries.map(({ name }) => name),
  ]);

describe('readList', () => {
  it('takes a unit a line, several between semicolons, and any numbering away', () => {
    const text =
      '1. Chi cục Thuế;\n2) Hạt Kiểm lâm.\n- Kho bạc; Tòa án\n\n+ Viện Kiểm sát\n5 Điện lực\na) Trạm Y tế\n\u00a0• Bưu điện ,';
    assert.deepEqual(told(readList(text)), [
      [
        undefined,
        undefined,
        'Chi cục Thuế',
        'Hạt Kiểm lâm',
        'Kho bạc',
        'Tòa án',
        'Viện Kiểm sát',
        'Điện lực',
        'Trạm Y tế',
        'Bưu điện',
      ],
    ]);
    assert.deepEqual(
      readList(text).entries?.map(({ line }) => line),
      [1, 2, 3, 3, 5, 6, 7, 8],
    );
  });

  it('keeps names that hold figures, commas and dots', () => {
    const names = [
      'Phường 12',
      'Hợp tác xã 19/5',
      'Công ty TNHH A.B.C',
      'Trường THPT Số 2 (cơ sở 2)',
      'Sở Văn hóa, thể thao và du lịch',
    ];
    assert.deepEqual(told(readList(names.join('\n'))), [[undefined, undefined, ...names]]);
  });

  it('takes headings by their colon, their number or their total, and nests them by numbering', () => {
    const text = `Danh sách kèm theo Quyết định (5 đơn vị):
I. ĐẠT TIÊU CHUẨN
1. Các xã, phường (02 đơn vị):
- Tân Lập
- Bản Thi
2. 2 cơ quan: Chi cục Thuế, Hạt Kiểm lâm
II. Trường học
Trường THCS Tân Lập`;
    assert.deepEqual(told(readList(text)), [
      [undefined, 5],
      ['ĐẠT TIÊU CHUẨN', undefined],
      ['Các xã, phường', 2, 'Tân Lập', 'Bản Thi'],
      ['cơ quan', 2, 'Chi cục Thuế', 'Hạt Kiểm lâm'],
      ['Trường học', undefined, 'Trường THCS Tân Lập'],
    ]);
    assert.equal(readList(text).title, 'Danh sách kèm theo Quyết định');
    assert.deepEqual(
      [...walk(readList(text))].map(({ kind }) => kind),
      [undefined, undefined, 'commune', 'agency', 'school'],
    );
  });

  it('takes bare words for kinds of unit as headings, and a cooperative for no commune', () => {
    assert.deepEqual(
      told(readList('Các xã, phường\nTân Lập\nCơ quan, doanh nghiệp\nĐiện lực\nHợp tác xã\nHTX Tân Lập')),
      [
        [undefined, undefined],
        ['Các xã, phường', undefined, 'Tân Lập'],
        ['Cơ quan, doanh nghiệp', undefined, 'Điện lực'],
        ['Hợp tác xã', undefined, 'HTX Tân Lập'],
      ],
    );
    const kinds = [...walk(readList('Hợp tác xã:\nA\nCơ quan, doanh nghiệp:\nB\nCơ quan cấp xã:\nC'))].map(
      ({ kind }) => kind,
    );
    assert.deepEqual(kinds, [undefined, 'enterprise', undefined, 'agency']);
  });

  it('takes totals with thousands, of the whole and of a part', () => {
    const list = readList('Thôn, tổ dân phố:\nThôn 1\nCộng: 1\nTổng cộng: 1.995 đơn vị');
    assert.equal(list.stated, 1995);
    assert.equal(list.groups?.[0]?.stated, 1);
  });

  it('takes tables as copied from a sheet, with and without headings', () => {
    const table = 'TT\tTên đơn vị\tMã\tLoại\n1\tXã Tân Lập\t01234\txã\n2\tChi cục Thuế\t\tCơ quan\nTổng cộng\t2';
    assert.deepEqual(readList(table), {
      format: 'antt.list/1',
      stated: 2,
      entries: [
        { name: 'Xã Tân Lập', code: '01234', kind: 'commune', line: 2 },
        { name: 'Chi cục Thuế', kind: 'agency', line: 3 },
      ],
    });
    assert.deepEqual(told(readList('I\tCơ quan\t\n1\tChi cục Thuế\n2\tHạt Kiểm lâm')), [
      [undefined, undefined],
      ['Cơ quan', undefined, 'Chi cục Thuế', 'Hạt Kiểm lâm'],
    ]);
    assert.deepEqual(told(readList('Loại\tSố lượng\nXã, phường\t19\nCơ quan\t35\nTổng\t54')), [
      [undefined, 54],
      ['Xã, phường', 19],
      ['Cơ quan', 35],
    ]);
  });

  it('composes letters, whatever the text came in', () => {
    assert.equal(readList('Hạt Kiểm lâm'.normalize('NFD')).entries?.[0]?.name, 'Hạt Kiểm lâm'.normalize('NFC'));
  });

  it('reads headings in capitals like others', () => {
    const list = readList('CƠ QUAN (2 ĐƠN VỊ):\n1. Chi cục Thuế\nXÃ, PHƯỜNG: 02 ĐƠN VỊ\n1. Xã Hòa Bình\nTỔNG SỐ: 3');
    assert.equal(list.stated, 3);
    assert.deepEqual(
      list.groups?.map(({ label, stated, entries }) => [label, stated, entries?.length]),
      [
        ['CƠ QUAN', 2, 1],
        ['XÃ, PHƯỜNG', 2, 1],
      ],
    );
  });

  it('takes lines of the decision for its title, none for a unit', () => {
    const title = 'Quyết định số 5844 ngày 29/11/2021 của UBND huyện Chợ Đồn';
    assert.deepEqual(readList(`${title}\nXã (2):\nTân Lập\nBản Thi`), {
      format: 'antt.list/1',
      title,
      groups: [
        {
          label: 'Xã',
          kind: 'commune',
          stated: 2,
          line: 2,
          entries: [
            { name: 'Tân Lập', line: 3 },
            { name: 'Bản Thi', line: 4 },
          ],
        },
      ],
    });
    const list = readList(`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 5844/QĐ-UBND
Chợ Đồn, ngày 29 tháng 11 năm 2021
DANH SÁCH
Các đơn vị đạt tiêu chuẩn “An toàn về ANTT” năm 2021
(Kèm theo ${title})
Các xã, thị trấn đạt tiêu chuẩn
Tân Lập
Danh sách các cơ quan đạt tiêu chuẩn
Chi cục Thuế`);
    assert.deepEqual(told(list), [
      [undefined, undefined],
      ['Các xã, thị trấn đạt tiêu chuẩn', undefined, 'Tân Lập'],
      ['Danh sách các cơ quan đạt tiêu chuẩn', undefined, 'Chi cục Thuế'],
    ]);
    assert.equal(
      list.title,
      `Số: 5844/QĐ-UBND Chợ Đồn, ngày 29 tháng 11 năm 2021 DANH SÁCH Các đơn vị đạt tiêu chuẩn “An toàn về ANTT” năm 2021 (Kèm theo ${title})`,
    );
    assert.deepEqual(told(readList('Các xã Tân Lập, Bản Thi')), [[undefined, undefined, 'Các xã Tân Lập', 'Bản Thi']]);
  });

  it('sets a heading of another kind beside one of several kinds, and one of its kinds under it', () => {
    const list = readList(
      'Cơ quan, doanh nghiệp: 695\nCơ quan: 300\nDoanh nghiệp: 395\nCơ sở giáo dục: 288\nTổng số: 983',
    );
    assert.equal(list.title, undefined);
    assert.deepEqual(
      list.groups?.map(({ label, groups }) => [label, groups?.map((group) => group.label)]),
      [
        ['Cơ quan, doanh nghiệp', ['Cơ quan', 'Doanh nghiệp']],
        ['Cơ sở giáo dục', undefined],
      ],
    );
  });

  it('takes the first of several equal headings for no title', () => {
    assert.deepEqual(
      told(readList('Đạt tiêu chuẩn (2 đơn vị):\nXã: Tân Lập\nCơ quan: Kho bạc\nXếp loại khá (1 đơn vị):\nBản Thi')),
      [
        [undefined, undefined],
        ['Đạt tiêu chuẩn', 2],
        ['Xã', undefined, 'Tân Lập'],
        ['Cơ quan', undefined, 'Kho bạc'],
        ['Xếp loại khá', 1, 'Bản Thi'],
      ],
    );
  });

  it('tells a total in front of a heading from its number', () => {
    for (const text of [
      '12 CƠ QUAN: Chi cục Thuế; Kho bạc',
      '12 CƠ QUAN\nChi cục Thuế\nKho bạc',
      '12 cơ quan\nChi cục Thuế\nKho bạc',
    ]) {
      assert.deepEqual(told(readList(text))[1]?.slice(1), [12, 'Chi cục Thuế', 'Kho bạc'], text);
    }
    assert.deepEqual(told(readList('1 Xã, phường: 19\n2 Cơ quan: Chi cục Thuế; Kho bạc\n3 Trường học')), [
      [undefined, undefined],
      ['Xã, phường', 19],
      ['Cơ quan', undefined, 'Chi cục Thuế', 'Kho bạc'],
      ['Trường học', undefined],
    ]);
  });

  it('takes a whole decision on one line', () => {
    const list = readList('Công nhận 28 đơn vị: 16 xã, thị trấn: Tân Lập, Bản Thi; 12 cơ quan: Chi cục Thuế, Kho bạc.');
    assert.equal(list.title, 'Công nhận 28 đơn vị');
    assert.deepEqual(told(list), [
      [undefined, 28],
      ['xã, thị trấn', 16, 'Tân Lập', 'Bản Thi'],
      ['cơ quan', 12, 'Chi cục Thuế', 'Kho bạc'],
    ]);
  });

  it('takes the total beside a numbered heading of a sheet', () => {
    const list = readList('STT\tTên đơn vị\tGhi chú\nI\tCác xã\t16\n1\tTân Lập\t\nII\tCơ quan\t12\n1\tChi cục Thuế\t');
    assert.deepEqual(told(list), [
      [undefined, undefined],
      ['Các xã', 16, 'Tân Lập'],
      ['Cơ quan', 12, 'Chi cục Thuế'],
    ]);
  });

  it('takes words that only sound like a kind of unit for none', () => {
    const kinds = [...walk(readList('Đảng bộ:\nA\nCơ quan địa phương:\nB\nTrật tự xã hội:\nC'))].map(
      ({ kind }) => kind,
    );
    assert.deepEqual(kinds, [undefined, 'agency', undefined]);
  });

  it('takes stated totals in all the ways that they are written', () => {
    const three = ['Chi cục Thuế', 'Hạt Kiểm lâm', 'Kho bạc Nhà nước'];
    const inline = three.join(', ');
    const lines = three.join('\n');
    for (const text of [
      `Cơ quan (3)\n${lines}`,
      `I. Cơ quan (3)\n${lines}`,
      `Cơ quan (3/4 cơ quan)\n${lines}`,
      `Cơ quan: 3/4\n${lines}`,
      `Cơ quan: 3 đơn vị, tăng 1 so với năm trước\n${lines}`,
      `Cơ quan – 3 đơn vị\n${lines}`,
      `Cơ quan có 3 đơn vị:\n${lines}`,
      `Cơ quan: 3 (${inline})`,
      `- Cơ quan: 03 đơn vị (${inline})`,
      `Cơ quan: 3 đơn vị, gồm: ${inline}`,
      `Cơ quan: 3 đơn vị: ${inline}`,
    ]) {
      assert.deepEqual(told(readList(text)).slice(1), [['Cơ quan', 3, ...three]], text);
    }
    assert.deepEqual(told(readList('Thôn: 1.995/2.017\nXã: 262/286 (91,61%)')).slice(1), [
      ['Thôn', 1995],
      ['Xã', 262],
    ]);
    for (const text of ['Xã: 262/286 đạt 91,61%', 'Xã: 262/286 = 91,61%.']) {
      assert.deepEqual(told(readList(text)).slice(1), [['Xã', 262]], text);
    }
    assert.deepEqual(told(readList('Cơ quan: 12 đơn vị; Trường: 3 trường; Doanh nghiệp: 2.')).slice(1), [
      ['Cơ quan', 12],
      ['Trường', 3],
      ['Doanh nghiệp', 2],
    ]);
    assert.equal(readList('Công nhận 28 đơn vị đạt tiêu chuẩn, gồm:\nCơ quan: 28').stated, 28);
    assert.equal(readList('Trường THPT Số 1 (2)').groups, undefined);
  });

  it('takes each total for the part that it stands under, and the last for the whole', () => {
    const parts = 'I. Cơ quan\nChi cục Thuế\nHạt Kiểm lâm\nTổng: 2\nII. Trường học\nTrường THCS A\nTổng: 1';
    assert.deepEqual(
      [...walk(readList(`${parts}\nTổng số: 3`))].map(({ group }) => group.stated),
      [3, 2, undefined],
    );
  });

  it('keeps offices that look after several fields whole', () => {
    assert.deepEqual(
      told(
        readList(
          'Sở Văn hóa, Thể thao và Du lịch\nTrung tâm Văn hóa, Thông tin, Thể thao và Truyền thông\nPhòng Nội vụ, Phòng Giáo dục và Đào tạo, Hạt Kiểm lâm',
        ),
      ),
      [
        [
          undefined,
          undefined,
          'Sở Văn hóa, Thể thao và Du lịch',
          'Trung tâm Văn hóa, Thông tin, Thể thao và Truyền thông',
          'Phòng Nội vụ',
          'Phòng Giáo dục và Đào tạo',
          'Hạt Kiểm lâm',
        ],
      ],
    );
  });

  it('makes nothing of nothing', () => {
    assert.deepEqual(readList(' \n\t\n'), { format: 'antt.list/1' });
  });
});

describe('listFrom', () => {
  it('takes names, entries and groups', () => {
    assert.deepEqual(listFrom(['Hạt Kiểm lâm']), { format: 'antt.list/1', entries: [{ name: 'Hạt Kiểm lâm' }] });
    const list = { format: 'antt.list/1', stated: 1, groups: [{ label: 'Xã', entries: [{ name: 'A', code: '1' }] }] };
    assert.deepEqual(listFrom(list), list);
  });

  const bad: readonly (readonly [unknown, RegExp])[] = [
    [{}, /at format: expected "antt.list\/1", or an array of names, got undefined/],
    [7, /at format: .* got 7/],
    [['A', ''], /at entries\[1\]: expected a name, got ""/],
    [{ format: 'antt.list/1', groups: [{ stated: -1 }] }, /at groups\[0\]\.stated: expected a whole number, got -1/],
    [{ format: 'antt.list/1', total: 3 }, /at total: expected one of .*stated/],
    [[{ code: '1' }], /at entries\[0\]\.name: expected a text, got undefined/],
  ];
  for (const [value, message] of bad) {
    it(`refuses ${JSON.stringify(value)}`, () => assert.throws(() => listFrom(value), message));
  }
});
