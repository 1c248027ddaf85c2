import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  AnswersError,
  type ScoreAnswers,
  type ScoreFile,
  type ScoreOverlay,
  type ScoreResult,
  type ScoreSet,
  applyScoreOverlays,
  compileScore,
  resolveScore,
} from '@antt/core';
import type { UnitType } from '../src/index.ts';
import { scoreFor } from '../src/scores.ts';

type Fields = Readonly<Record<string, unknown>>;
interface Expected extends Partial<Pick<ScoreResult, 'grade' | 'points' | 'missing'>> {
  readonly reason?: Fields;
  readonly error?: { readonly path: string; readonly code: string };
}
interface CaseFile {
  readonly instrument?: string;
  /** A whole table in place of an instrument. */
  readonly table?: ScoreFile;
  readonly unitType: UnitType;
  readonly year: number;
  readonly overlays?: readonly string[];
  readonly bases?: Readonly<Record<string, ScoreAnswers>>;
  readonly cases: readonly {
    readonly id: string;
    readonly note: string;
    readonly unitType?: UnitType;
    readonly base?: string;
    /** What of the base is left out, by its path. */
    readonly without?: readonly string[];
    readonly answers: ScoreAnswers;
    readonly expected: Expected;
  }[];
}

const folder = new URL('./qd-510-2022/', import.meta.url);
const read = <T>(url: URL): T => JSON.parse(readFileSync(url, 'utf8')) as T;
const overlayOf = (id: string): ScoreOverlay => read(new URL(`../overlays/scores/${id}.json`, import.meta.url));

/** The base with what is left out gone, and the case's own answers over it, field by field. */
function answersOf({ bases = {} }: CaseFile, { base, without = [], answers }: CaseFile['cases'][number]): ScoreAnswers {
  const start = (base === undefined ? {} : bases[base]) as Readonly<Record<string, Fields>> | undefined;
  assert.ok(start, `there is no base ${base}`);
  const merged = Object.fromEntries(
    ['points', 'times', 'answers'].map((field) => {
      const kept = Object.entries(start[field] ?? {}).filter(([id]) => !without.includes(`${field}.${id}`));
      return [field, { ...Object.fromEntries(kept), ...(answers as Readonly<Record<string, Fields>>)[field] }];
    }),
  );
  return merged;
}

const setOf = ({ table, instrument, year, overlays = [] }: CaseFile, unitType: UnitType): ScoreSet =>
  applyScoreOverlays(
    table ? resolveScore({ score: table, hash: 'sha256:0' }, unitType, year) : scoreFor(unitType, year, instrument),
    overlays.map(overlayOf),
  );

for (const name of readdirSync(folder)) {
  const file = read<CaseFile>(new URL(name, folder));
  describe(name, () => {
    for (const one of file.cases) {
      it(`${one.id}: ${one.note}`, () => {
        const scoring = compileScore(setOf(file, one.unitType ?? file.unitType));
        const answers = answersOf(file, one);
        const { error, reason, ...expected } = one.expected;
        if (error) {
          assert.deepEqual(
            scoring.check(answers).map(({ path, code }) => ({ path, code })),
            [error],
          );
          assert.throws(() => scoring.evaluate(answers), AnswersError);
          return;
        }
        const result = scoring.evaluate(answers);
        for (const [field, wanted] of Object.entries(expected)) {
          assert.deepEqual(result[field as keyof ScoreResult], wanted, field);
        }
        for (const [field, wanted] of Object.entries(reason ?? {})) {
          assert.deepEqual((result.reason as unknown as Fields)[field], wanted, `reason.${field}`);
        }
      });
    }
  });
}
