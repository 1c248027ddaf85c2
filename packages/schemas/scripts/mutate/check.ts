import type { AmendmentFile, CriteriaFile, InstrumentFile } from '@antt/core';
import {
  amendmentFileModel,
  checkAmendment,
  checkInstrument,
  checkTimeline,
  criteriaFileModel,
  instrumentFileModel,
  readAs,
} from '@antt/core/model';
import { type LawFiles, lawFrom } from './law.ts';

const modelOf = (path: string) =>
  path.endsWith('/instrument.json')
    ? instrumentFileModel
    : path.endsWith('/amendment.json')
      ? amendmentFileModel
      : criteriaFileModel;

/**
 * Why the law would not even be read: the first thing that the model or its checks refuse, as generating does; `undefined`
 * where they accept it. Words are left out: a mutant changes rules alone.
 */
export function refusal(files: LawFiles): string | undefined {
  const shaped: Record<string, AmendmentFile | CriteriaFile | InstrumentFile> = {};
  for (const [path, content] of Object.entries(files)) {
    const read = readAs(modelOf(path), path, content);
    if (!read.ok) return read.problems[0]!.reason;
    shaped[path] = read.data;
  }
  const { instruments, amendments } = lawFrom(shaped);
  const problems = [
    ...instruments.flatMap((data) => checkInstrument(data, [])),
    ...checkTimeline(
      instruments.map(({ instrument }) => instrument),
      2012,
    ),
    ...amendments.flatMap((amendment) => {
      const data = instruments.find(({ instrument }) => instrument.id === amendment.amends);
      return checkAmendment(amendment, [], data && { data, texts: [] });
    }),
  ];
  return problems[0]?.reason;
}

/** A cause without the names in it, so that causes of one sort stand together. */
export const sortOfCause = (cause: string): string =>
  cause.replace(/"[^"]*"(?:, "[^"]*")*/g, '…').replace(/\b\d+(?:\.\d+)*(?:\.\p{L})?\b/gu, '…');
