import { printable } from '../failure.ts';

/** A point of a list, with what stands under it. */
export interface Point {
  readonly text: string;
  /** Set in bold in front of the text: a verdict. */
  readonly strong?: string;
  readonly points?: readonly Point[];
}

/** What an explanation is made of; how it looks is for `asText` and `asMarkdown`. */
export interface Document {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly points: readonly Point[] }[];
}

const said = ({ strong, text }: Point, mark: (text: string) => string, bold: string): string =>
  [strong === undefined ? '' : `${bold}${mark(strong)}${bold}`, mark(text)].filter(Boolean).join(' · ');

const listed = (points: readonly Point[], line: (point: Point) => string, indent = ''): readonly string[] =>
  points.flatMap((point) => [`${indent}- ${line(point)}`, ...listed(point.points ?? [], line, `${indent}  `)]);

/** For a terminal or a plain file. */
export function asText({ title, sections }: Document): string {
  const lines = sections.flatMap(({ heading, points }) => [
    '',
    printable(heading),
    ...listed(points, (point) => said(point, printable, '')),
  ]);
  return [printable(title), ...lines, ''].join('\n');
}

/** Markdown reads these as marks wherever they stand; at the beginning of a point nothing else means anything. */
const escaped = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');

/** For a page or a paper: text stays text, whatever it holds. */
export function asMarkdown({ title, sections }: Document): string {
  const blocks = sections.flatMap(({ heading, points }) => [
    `\n## ${escaped(heading)}\n`,
    ...listed(points, (point) => said(point, escaped, '**')),
  ]);
  return [`# ${escaped(title)}`, ...blocks, ''].join('\n');
}
