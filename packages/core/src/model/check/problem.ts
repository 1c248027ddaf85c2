/** What is wrong in one place of one file of an instrument. */
export interface Problem {
  /** Name of the file in the instrument's folder: `article-4.json`. */
  readonly file: string;
  /** Where in the file: `criteria[3].condition.of[0].question`; `''` for the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

export type Path = readonly (string | number)[];
/** Notes a problem at a path of the file at hand. */
export type Note = (path: Path, reason: string) => void;

/** A path as text: `criteria[3].id`, `criteria["4.3.a"].label`. */
export function pathText(path: Path): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[$A-Za-z_][$\w]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/** Collects problems of one file into a list. */
export const noteInto =
  (problems: Problem[], file: string): Note =>
  (path, reason) =>
    void problems.push({ file, path: pathText(path), reason });

/** `file: path: reason`, as a build prints it. */
export const problemLine = ({ file, path, reason }: Problem): string => `${file}: ${path || 'whole file'}: ${reason}`;

/** Names in quotes, for a message. */
export const quoted = (names: Iterable<string>): string => [...names].map((each) => `"${each}"`).join(', ') || 'none';
