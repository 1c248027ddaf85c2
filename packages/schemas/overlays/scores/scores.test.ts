import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  OverlayError,
  type ScoreOverlay,
  type ScoreSentences,
  type ScoreTexts,
  applyScoreOverlays,
  compileScore,
  putOverScore,
  scoreWordsFor,
} from '@antt/core';
import { en } from '@antt/core/locales/en';
import { vi } from '@antt/core/locales/vi';
import { readAs, scoreOverlayModel } from '@antt/core/model';
import { scoreSentences as sentencesEn } from '@antt/core/scores/en';
import { scoreSentences as sentencesVi } from '@antt/core/scores/vi';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unitTypes } from '../../src/index.ts';
import { scoreTexts as textsEn } from '../../src/scores-texts-en.ts';
import { scoreTexts as textsVi } from '../../src/scores-texts-vi.ts';
import { scoreFor } from '../../src/scores.ts';

const file = new URL('vi-du-song-ngan-510.json', import.meta.url);
const example = JSON.parse(readFileSync(file, 'utf8')) as ScoreOverlay;
const agency = scoreFor('agency', 2024);
const put = (overlay: unknown) => putOverScore(agency, [overlay]).problems.map(({ path, code }) => `${path}: ${code}`);

describe('qd-510-2022', () => {
  it('has the rows that are known and no thresholds: no grade follows from it', () => {
    const full = { '1': 3, '2': 3, '3': 5, '4.a': 1 };
    for (const unitType of ['agency', 'enterprise', 'school'] as const) {
      const { grade, reason, points, basis } = compileScore(scoreFor(unitType, 2024)).evaluate({ points: full });
      assert.deepEqual([grade, reason.code], ['undetermined', 'thresholds-unknown']);
      assert.deepEqual(points, { least: 12, most: 100, outOf: 100 });
      assert.equal(basis.verification, 'partial');
    }
    for (const unitType of ['residential-area', 'commune'] as const) {
      assert.deepEqual(scoreFor(unitType, 2024).items, []);
      assert.equal(compileScore(scoreFor(unitType, 2024)).evaluate({}).grade, 'undetermined');
    }
  });

  it('begins with 2022 and is the only one', () => {
    assert.throws(() => scoreFor('agency', 2021), /from 2022; got 2021/);
    assert.throws(
      () => scoreFor('agency', 2024, 'tt-124-2021'),
      /no instrument that grades by points. Known: qd-510-2022/,
    );
  });
});

describe('the example overlay over it', () => {
  const set = applyScoreOverlays(agency, [example]);
  const scoring = compileScore(set);
  const answers = {
    points: { '1': 3, '2': 3, '3': 5, '4.a': 1, '21.b': 30, '21.c': 12, '22': 'not-assigned' },
    times: { 'vi-du-sang-kien': 1, 'vi-du-bao-cao-muon': 2, 'vi-du-vu-nghiem-trong': 0 },
    answers: { staffTold: { count: 95, total: 100 } },
  } as const;

  it('gives thresholds and rows, and stays an example', () => {
    const result = scoring.evaluate(answers);
    // 12 + min(78, 40 + 30 + 12) + 2.5 − 2 of 90.
    assert.deepEqual(result.points, { least: 90, most: 90, outOf: 90 });
    assert.equal(result.grade, 'excellent');
    assert.deepEqual(result.overlays, [example.id]);
    assert.match(result.basis.overlays![example.id]!, /^sha256:[0-9a-f]{64}$/);
    assert.equal(result.basis.verification, 'partial');
    const serious = scoring.evaluate({ ...answers, times: { ...answers.times, 'vi-du-vu-nghiem-trong': 1 } });
    assert.equal(serious.grade, 'average');
  });

  it('is said in both languages, its own words first', () => {
    const said = (texts: ScoreTexts, sentences: ScoreSentences, locale: typeof vi): string[] => {
      const words = scoreWordsFor(texts, set, sentences, locale);
      const { items, reason, grade } = scoring.evaluate(answers);
      const [first, , , , group, secrets] = items;
      return [
        words.grade(grade),
        words.reason(reason),
        words.item('1'),
        words.itemReason(group!.reason),
        words.itemReason(group!.parts[0]!.reason),
        words.itemReason(secrets!.reason),
        words.citation(first!.citations[0]!),
        words.citation(group!.citations[0]!),
      ];
    };
    assert.deepEqual(said(textsVi['qd-510-2022']!, sentencesVi, vi), [
      'Xuất sắc',
      '90/90 điểm; Xuất sắc từ 90 điểm trên thang 100',
      'Có nghị quyết, kế hoạch, văn bản chỉ đạo; có kiểm tra, sơ kết, tổng kết và báo cáo',
      'cộng được 82, chỉ tính 78 điểm',
      '40/40 điểm: Người được phổ biến: 95 trên 100, đạt mức 90 (90%)',
      'không được giao, không tính vào thang điểm',
      'Mục 1, Quyết định 510/QĐ-BCA-V05',
      'Mục 3.1, Quyết định ví dụ của tỉnh Sông Ngân về chấm điểm phong trào',
    ]);
    assert.equal(said(textsEn['qd-510-2022']!, sentencesEn, en)[1], '90 of 90 points; Excellent from 90 points of 100');
  });

  it('is taken by the model, by the schema that editors load, and for every unit type', () => {
    const shaped = readAs(scoreOverlayModel, 'example', example);
    assert.deepEqual(shaped.ok ? [] : shaped.problems, []);
    const schema = JSON.parse(
      readFileSync(new URL('../../generated/score-overlay.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    assert.ok(validate(example), ajv.errorsText(validate.errors));
    assert.equal(validate({ ...example, isued: true }), false);
    for (const unitType of unitTypes) assert.deepEqual(putOverScore(scoreFor(unitType, 2024), [example]).problems, []);
  });

  it('is made up and says so', () => {
    assert.equal(example.example, true);
    for (const { label } of Object.values(example.words['vi']!.items!)) assert.match(label, /ví dụ/);
  });
});

describe('an overlay that is wrong', () => {
  const bands = example.changes[0] as Extract<ScoreOverlay['changes'][number], { change: 'set-grades' }>;
  const changed = (change: unknown) => ({ ...example, changes: [change, ...example.changes.slice(1)] });
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['another instrument', { ...example, amends: 'tt-124-2021' }, 'amends: other-instrument'],
    [
      'not in force',
      { ...example, enactedBy: { ...example.enactedBy, inForce: { from: '2025-01-01' } } },
      'enactedBy.inForce: not-in-force',
    ],
    ['no words', { ...example, words: { vi: { shortTitle: 'X' } } }, 'words.vi.items: missing-words'],
    [
      'a grade that there is not',
      changed({ ...bands, bands: [{ grade: 'best', from: 1 }] }),
      'changes[0].bands[0].grade: shape',
    ],
    [
      'thresholds that rise',
      changed({ ...bands, bands: [...bands.bands].reverse() }),
      'changes[0].bands: bad-condition',
    ],
    [
      'thresholds without the last',
      changed({ ...bands, bands: bands.bands.slice(0, 3) }),
      'changes[0].bands: bad-condition',
    ],
    [
      'a threshold over 100',
      changed({ ...bands, bands: [{ grade: 'good', from: 101 }] }),
      'changes[0].bands[0].from: shape',
    ],
    ['thresholds twice', { ...example, changes: [bands, ...example.changes] }, 'changes[1]: changed-twice'],
    [
      'a row that there is',
      { ...example, changes: [{ ...example.changes[2], item: { id: '1', points: 1 } }] },
      'changes[0]: criterion-taken',
    ],
    [
      'too many points',
      { ...example, changes: [{ ...example.changes[2], item: { id: '22', points: 89 } }] },
      'changes: bad-condition',
    ],
    [
      'a knock-out to no grade',
      { ...example, changes: [{ ...example.changes[5], knockOut: { id: 'vi-du-vu-nghiem-trong', atMost: 'bad' } }] },
      'changes[0].knockOut.atMost: shape',
    ],
    [
      'a change of the standard',
      { ...example, changes: [{ change: 'set-target', unitTypes: ['agency'], percent: 1, citation: '1' }] },
      'changes[0].change: shape',
    ],
    ['itself twice', example, 'id: changed-twice'],
    ['no object', 7, ': shape'],
  ];
  for (const [name, overlay, expected] of wrong) {
    it(`is refused: ${name}`, () => {
      const found =
        name === 'itself twice'
          ? putOverScore(agency, [example, overlay]).problems.map(({ path, code }) => `${path}: ${code}`)
          : put(overlay);
      assert.ok(found.includes(expected), found.join('\n'));
      assert.throws(
        () => applyScoreOverlays(agency, [overlay as ScoreOverlay, ...(name === 'itself twice' ? [example] : [])]),
        OverlayError,
      );
    });
  }
});
