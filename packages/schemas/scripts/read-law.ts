import type { AmendmentData } from '@antt/core';
import { checkAmendment, checkFollows, checkTimeline, type Problem } from '@antt/core/model';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from './canonical.ts';
import { type Amendment, type Instrument, type ScoreInstrument, readFolder } from './read-folder.ts';

/** The standard exists since circular 23/2012/TT-BCA: with this assessed year the timeline begins. */
const FIRST_YEAR = 2012;

/** All instruments, earliest first, and all amendments in the order in which they took effect. */
export interface Law {
  readonly instruments: readonly Instrument[];
  readonly amendments: readonly (Amendment & AmendmentData)[];
  /** Instruments that grade by points; they stand beside the timeline. */
  readonly scores: readonly ScoreInstrument[];
}

export type ReadLaw =
  { readonly ok: true; readonly law: Law } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The hash of an amendment is over all that a result under it rests on: the instrument, earlier amendments, itself. */
function hashed(instruments: readonly Instrument[], amendments: readonly Amendment[]): Law['amendments'] {
  const latest = new Map(instruments.map(({ data }) => [data.instrument.id, data.hash]));
  return amendments.map((each) => {
    const hash = hashOf({ amends: latest.get(each.amendment.amends), amendment: each.amendment });
    latest.set(each.amendment.amends, hash);
    return { ...each, hash };
  });
}

/** Reads and checks a folder of instruments and amendments: each by itself, then against each other. */
export async function readLaw(criteria: string): Promise<ReadLaw> {
  const folders = (await readdir(criteria, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const problems: Problem[] = [];
  const noteIn = (folder: string, found: readonly Problem[]): void =>
    void problems.push(...found.map((problem) => ({ ...problem, file: join(criteria, folder, problem.file) })));

  const instruments: Instrument[] = [];
  const amendments: Amendment[] = [];
  const scores: ScoreInstrument[] = [];
  for (const { name } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const read = await readFolder(join(criteria, name));
    if (!read.ok) noteIn(name, read.problems);
    else if (read.instrument) instruments.push(read.instrument);
    else if (read.amendment) amendments.push(read.amendment);
    else scores.push(read.score);
  }
  if (problems.length > 0) return { ok: false, problems };
  if (instruments.length === 0) {
    return { ok: false, problems: [{ file: criteria, path: '', reason: 'holds no instrument' }] };
  }

  instruments.sort((a, b) => a.data.instrument.years.from - b.data.instrument.years.from);
  amendments.sort((a, b) => (a.amendment.effect.from < b.amendment.effect.from ? -1 : 1));
  const byId = new Map(instruments.map((each) => [each.data.instrument.id, each]));
  noteIn(
    '',
    checkTimeline(
      instruments.map(({ data }) => data.instrument),
      FIRST_YEAR,
    ),
  );
  for (const { data } of instruments) {
    const { follows, instrument } = data;
    if (follows) noteIn(instrument.id, checkFollows(follows, data, byId.get(follows.instrument)?.data));
  }
  for (const { amendment, texts } of amendments) {
    noteIn(amendment.id, checkAmendment(amendment, texts, byId.get(amendment.amends)));
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, law: { instruments, amendments: hashed(instruments, amendments), scores } };
}
