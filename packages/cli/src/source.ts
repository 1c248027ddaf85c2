/** Where the records of a batch come from: lines of JSON, or rows of a table. */
import { InputError, printable } from './failure.ts';
import { type Input, wholeOf } from './io/input.ts';
import { NOT_UTF8, decodeUtf8 } from './io/json.ts';
import { LONGEST_LINE, type Line, lineBatches } from './io/lines.ts';
import { type Defaults, type Evaluated, evaluateRecord, failed } from './record.ts';
import type { Standards } from './standards.ts';
import { openSheet } from './tables/read-table.ts';
import { rowReader } from './tables/row.ts';
import type { Speech, Speeches } from './tables/speech.ts';
import { type Table, TableError } from './tables/table.ts';

/** A record that was read, evaluated as it is asked for. */
export interface Piece {
  /** One after the other, each with its place: `units.csv:7`. */
  readonly records: Iterable<{ readonly place: string; readonly evaluated: Evaluated }>;
  /** How much of the whole has been read by then, 0 to 1; `undefined` where nobody knows. */
  readonly read: number | undefined;
}

export interface Source {
  pieces(): AsyncIterable<Piece>;
  /** What is said at the end of records that could not be evaluated. */
  skipped(bad: number, all: number): string;
  /** What a CSV file separates its cells with. */
  readonly delimiter?: string | undefined;
}

const TOO_LONG = `expected a line of at most ${LONGEST_LINE} bytes, got a longer one`;

/** A record a line, in memory that does not grow with their number. */
export function lineSource(input: Input, defaults: Defaults, standards: Standards): Source {
  const evaluate = ({ bytes }: Line): Evaluated | undefined => {
    if (bytes === undefined) return failed([{ field: '', message: TOO_LONG }]);
    const text = decodeUtf8(bytes);
    if (text === undefined) return failed([{ field: '', message: NOT_UTF8 }]);
    return text.trim() === '' ? undefined : evaluateRecord(text, defaults, standards);
  };
  function* records(lines: readonly Line[]) {
    for (const line of lines) {
      const evaluated = evaluate(line);
      if (evaluated) yield { place: `${input.name}:${line.number}`, evaluated };
    }
  }
  return {
    async *pieces() {
      const size = await input.size();
      let bytes = 0;
      for await (const lines of lineBatches(input.bytes())) {
        for (const line of lines) bytes += (line.bytes?.length ?? LONGEST_LINE) + 1;
        yield { records: records(lines), read: size && Math.min(1, bytes / size) };
      }
    },
    skipped: (bad, all) => `antt: ${bad} of ${all} records skipped`,
  };
}

/** A larger CSV file is no list of units. */
const LARGEST_TABLE = 256 * 1024 * 1024;

async function tableOf(input: Input): Promise<Table> {
  const bytes = await wholeOf(input, LARGEST_TABLE, () => {
    throw new TableError({ code: 'too-large', most: `${LARGEST_TABLE / 1024 / 1024} MB` });
  });
  if (input.format === 'csv') return (await import('./tables/csv.ts')).csvTable(bytes);
  return (await import('./tables/xlsx.ts')).xlsxTable(bytes);
}

/** What keeps a file from being read, in the words of a language. */
function said(error: unknown, { name }: Input, { own }: Speech): unknown {
  return error instanceof TableError ? new InputError([printable(`${name}: ${own.file(error.problem)}`)]) : error;
}

/**
 * Rows of a CSV or XLSX file.
 *
 * @param say takes what is to be known of the file: which of its sheets is read, that rows are hidden.
 */
export async function tableSource(
  input: Input,
  context: { defaults: Defaults; standards: Standards; speeches: Speeches; say(line: string): void },
): Promise<Source> {
  const { speeches } = context;
  const [speech] = speeches;
  const note = (text: string): void => context.say(printable(`antt: ${input.name}: ${text}`));
  try {
    const { sheet, others, layout, units } = await openSheet(await tableOf(input), context);
    const own = speeches.flatMap(({ own: { template } }) => [template.columnsSheet, template.listsSheet]);
    const unread = others.filter((name) => !own.includes(name));
    if (unread.length > 0) note(speech.own.sheet(sheet.name, unread));
    const read = rowReader({ ...context, layout, date1904: sheet.date1904 });
    let hidden = 0;
    let count = 0;
    return {
      delimiter: sheet.delimiter,
      skipped: (bad, all) => `antt: ${speech.own.skipped(bad, all)}`,
      async *pieces() {
        try {
          for await (const piece of units()) {
            const records = function* () {
              for (const row of piece.rows) {
                const evaluated = read(row);
                if (!evaluated) continue;
                count += 1;
                if (row.hidden) hidden += 1;
                yield { place: `${input.name}:${row.number}`, evaluated };
              }
            };
            yield { records: records(), read: piece.read };
          }
          if (count === 0) throw new TableError({ code: 'no-rows' });
          if (hidden > 0) note(speech.own.hidden(hidden));
        } catch (error) {
          throw said(error, input, speech);
        }
      },
    };
  } catch (error) {
    throw said(error, input, speech);
  }
}
