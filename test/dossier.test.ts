import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import {
  type Dossier,
  type Overlay,
  applyOverlays,
  calendarEntries,
  sayCitation,
  describeDossier,
  dossierState,
  procedureNames,
  stepsOf,
} from '@antt/core';
import { dossierWords as en } from '@antt/core/dossier/en';
import { dossierWords as vi } from '@antt/core/dossier/vi';
import { criteriaFor, type UnitType, unitTypes } from '@antt/schemas';
import { texts as textsEn } from '@antt/schemas/texts/en';
import { texts as textsVi } from '@antt/schemas/texts/vi';

const dossier: Dossier = {
  events: [
    { event: 'registered', on: '2025-04-05', papers: ['registration'] },
    { event: 'met', on: '2025-11-03', attended: ['party-cell-secretary', 'front-committee'] },
    { event: 'filed', on: '2025-11-05' },
    { event: 'returned', on: '2025-11-06', reasons: ['Thiếu chữ ký', 'Thiếu số liệu'] },
  ],
};

test('a dossier is told in lines, in Vietnamese and English', () => {
  const set = criteriaFor('residential-area', 2025);
  const state = dossierState(set, dossier, '2025-11-15');
  assert.deepEqual(describeDossier(state, procedureNames(textsVi, set), vi), [
    'Hồ sơ bị trả lại (06/11/2025)',
    'Lý do trả lại: Thiếu chữ ký; Thiếu số liệu',
    'Đăng ký phấn đấu. Trễ hạn: thực hiện ngày 05/4/2025',
    'Quyết định công nhận. Trễ hạn: chưa thực hiện',
    'Đăng ký phấn đấu. Thiếu: Nghị quyết của tổ chức đảng (nếu có)',
    'Họp xét. Vắng: Đoàn thể (nếu có)',
    'Họp xét. Vắng: Công an ở cơ sở',
    'Nộp hồ sơ đề nghị. Chưa ghi nhận có những giấy tờ nào',
    'Việc tiếp theo: Nộp hồ sơ đề nghị – Đơn vị. Thông tư không nêu ngày',
  ]);
  assert.deepEqual(describeDossier(state, procedureNames(textsEn, set), en), [
    'Dossier returned (6 November 2025)',
    'Reasons for its return: Thiếu chữ ký; Thiếu số liệu',
    'Registration. Late: done on 5 April 2025',
    'Decision of recognition. Late: not done',
    'Registration. Missing: Party resolution (if there is a Party organisation)',
    'Review meeting. Absent: Mass organisations (if any)',
    'Review meeting. Absent: Grassroots police',
    'Filing the dossier. Which papers there are was not recorded',
    'Next: Filing the dossier – The unit. The circular names no day',
  ]);
});

test('what was decided, what is not recorded and what is overdue are said', () => {
  const set = criteriaFor('commune', 2025);
  const say = (events: Dossier['events'], day: string, [words, texts] = [vi, textsVi] as const) =>
    describeDossier(dossierState(set, { events }, day), procedureNames(texts, set), words);
  const decided = { event: 'decided', on: '2025-11-19', recognised: true, number: '12/QĐ-UBND' } as const;
  assert.deepEqual(
    say([{ event: 'registered', on: '2025-02-10', papers: ['plan', 'registration'] }, decided], '2025-12-01'),
    [
      'Đã có quyết định (19/11/2025)',
      'Được công nhận. Quyết định số 12/QĐ-UBND',
      'Đăng ký phấn đấu. Thiếu: Nghị quyết của tổ chức đảng (nếu có)',
      'Họp xét. Chưa ghi nhận',
      'Nộp hồ sơ đề nghị. Chưa ghi nhận',
    ],
  );
  const { number: _, ...refused } = { ...decided, recognised: false };
  assert.deepEqual(say([refused], '2025-12-01').slice(0, 3), [
    'Đã có quyết định (19/11/2025)',
    'Không được công nhận',
    'Đăng ký phấn đấu. Trễ hạn: chưa thực hiện',
  ]);
  assert.equal(
    say([{ event: 'appraised', on: '2025-11-18' }], '2025-11-20').at(-1),
    'Việc tiếp theo: Quyết định công nhận – Cấp tỉnh. Trước ngày 20/11/2025 (đã quá hạn)',
  );
  assert.equal(
    say([{ event: 'registered', on: '2024-12-30' }], '2025-01-05', [en, textsEn])[1],
    'Registration. Before its time: done on 30 December 2024',
  );
});

test('every code of every procedure has its words', () => {
  for (const [texts, words] of [
    [textsVi, vi],
    [textsEn, en],
  ] as const) {
    for (const unitType of unitTypes) {
      for (const year of [2019, 2024, 2026]) {
        const set = criteriaFor(unitType, year);
        const names = procedureNames(texts, set);
        assert.notEqual(names.unitType, unitType);
        for (const { by, papers = [], people = [], receiver, citations } of stepsOf(set)) {
          for (const code of by) if (code !== 'unit') assert.notEqual(names.body(code), code, code);
          for (const code of papers) assert.notEqual(names.paper(code), code, code);
          for (const code of people) assert.notEqual(names.person(code), code, code);
          if (receiver !== undefined) assert.notEqual(names.body(receiver), receiver);
          for (const citation of citations) {
            const [id = ''] = citation.split(' ');
            assert.notEqual(names.instrument(id), id, citation);
          }
        }
        assert.ok(words.steps.appraise);
      }
    }
  }
});

test('a calendar has the days that the law names, and no others', () => {
  const entriesOf = (unitType: UnitType, year: number) => {
    const set = criteriaFor(unitType, year);
    const unit = { code: 'Tổ 5/12433', name: 'Tổ 5' };
    return calendarEntries(stepsOf(set), unit, procedureNames(textsVi, set), vi, 'antt.example');
  };
  const entries = entriesOf('residential-area', 2025);
  assert.deepEqual(
    entries.map(({ from, to, summary }) => [from, to, summary]),
    [
      ['2025-01-01', '2025-03-31', 'Đăng ký phấn đấu: Tổ 5'],
      ['2024-11-01', '2025-10-31', 'Thời gian tính kết quả: Tổ 5'],
      ['2025-11-14', '2025-11-14', 'Quyết định công nhận (ngày cuối còn kịp): Tổ 5'],
    ],
  );
  assert.deepEqual(
    entries.map(({ uid }) => uid),
    [
      '2025-register-T%E1%BB%95%205%2F12433@antt.example',
      '2025-count-T%E1%BB%95%205%2F12433@antt.example',
      '2025-decide-T%E1%BB%95%205%2F12433@antt.example',
    ],
  );
  assert.equal(
    entries[2]!.description,
    'Trước ngày 15/11/2025\nChủ tịch Ủy ban nhân dân cấp xã (Điều 9), Ủy ban nhân dân cấp xã (Điều 10) (suy luận, chưa kiểm chứng)\nĐiều 9 Thông tư 124/2021/TT-BCA; Điều 10 Thông tư 124/2021/TT-BCA; Thông tư 48/2025/TT-BCA',
  );
  assert.deepEqual(entriesOf('commune', 2019), []);
});

test("a province's days, names and places go before the nation's", () => {
  const file = new URL('../packages/schemas/overlays/vi-du-an-lam.json', import.meta.url);
  const overlay = JSON.parse(readFileSync(file, 'utf8')) as Overlay;
  const year = Number(overlay.enactedBy.inForce.from.slice(0, 4)) + 1;
  const stepsWith = (unitType: UnitType) => {
    const set = applyOverlays(criteriaFor(unitType, year), [overlay]);
    const names = procedureNames(textsVi, set);
    const [register, count, meet, , decide] = stepsOf(set);
    return { set, names, register: register!, count: count!, meet: meet!, decide: decide! };
  };
  const school = stepsWith('school');
  assert.deepEqual([school.count.from, school.count.to], [`${year - 1}-09-01`, `${year}-08-31`]);
  assert.equal(school.register.to, `${year}-02-28`);
  assert.equal(
    sayCitation(school.register.citations[0]!, school.names, vi),
    'Khoản 3 Điều 6 Quyết định ví dụ của tỉnh An Lâm',
  );
  const late = dossierState(school.set, { events: [] }, `${year}-03-01`);
  assert.deepEqual(late.offTime, [{ step: 'register', off: 'late' }]);
  const area = stepsWith('residential-area');
  assert.equal(area.names.unitType, 'Thôn, bản, tổ dân phố');
  assert.equal(area.decide.before, `${year}-11-10`);
  const commune = stepsWith('commune');
  assert.equal(commune.names.body(commune.meet.by[0]!), 'Ban Chỉ đạo 138 cấp xã (ví dụ)');
});
