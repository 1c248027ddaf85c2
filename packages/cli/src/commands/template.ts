import { once } from 'node:events';
import { type Command, parse } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { endingOf } from '../io/input.ts';
import { writeFailure } from '../io/output.ts';
import { ASKED_OPTIONS, ASKED_OPTIONS_HELP, criteriaAsked, noFiles } from '../options.ts';
import { compileWith } from '../overlays.ts';
import { openOutput } from '../sinks/open-sink.ts';
import { speechIn } from '../tables/speech.ts';

const help = `antt template: a table to fill in, a unit a row, for antt evaluate

Usage: antt template --unit-type U --year Y [--overlay FILE]... [--format xlsx|csv] [--output FILE]
                     [--incidents N] [--lang vi|en]

${ASKED_OPTIONS_HELP}
  --format F      xlsx (if neither it nor --output says otherwise) or csv
  --output FILE   where it goes, its ending (.xlsx, .csv) decides the format; left out, to standard output
  --incidents N   how many incidents of each kind have columns, 0 to 20; 2 if left out
  --lang L        vi (if left out) or en; --language is the same

The first row holds the ids of the columns (hidden in xlsx), the second headings, the third hints; units follow.
Columns may be moved or left out and headings changed as long as the ids stay. In xlsx, cells let in only what fits,
500 rows are ready, and a second sheet says what each column is.

Examples:
  antt template --unit-type commune --year 2025 --output cac-xa.xlsx
  antt template --unit-type school --year 2025 --format csv --lang en > schools.csv
`;

const OPTIONS = {
  ...ASKED_OPTIONS,
  format: { type: 'string' },
  output: { type: 'string' },
  incidents: { type: 'string' },
  lang: { type: 'string' },
  language: { type: 'string' },
} as const;

function formatOf(format: string | undefined, output: string | undefined): 'xlsx' | 'csv' {
  const ending = output === undefined ? undefined : endingOf(output);
  if (format !== undefined && (ending === 'xlsx' || ending === 'csv') && ending !== format) {
    throw new UsageError(
      `--format: expected ${ending}, as the name ${JSON.stringify(output)} says, got ${JSON.stringify(format)}. Change one of the two.`,
    );
  }
  const asked = format ?? ending ?? 'xlsx';
  if (asked === 'xlsx' || asked === 'csv') return asked;
  const option = format === undefined ? '--output' : '--format';
  throw new UsageError(`${option}: expected xlsx or csv, got ${JSON.stringify(format ?? output)}.`);
}

function incidentsOf(value = '2'): number {
  if (/^\d{1,2}$/.test(value) && Number(value) <= 20) return Number(value);
  throw new UsageError(`--incidents: expected a number from 0 to 20, got ${JSON.stringify(value)}.`);
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('template', args, OPTIONS);
  noFiles('template', positionals);
  const format = formatOf(values.format, values.output);
  const incidents = incidentsOf(values.incidents);
  const speech = await speechIn(values.lang ?? values.language ?? 'vi');
  const standard = await compileWith(criteriaAsked('template', values), values.overlay);
  if (format === 'xlsx' && values.output === undefined && process.stdout.isTTY) {
    throw new UsageError('An .xlsx file cannot be shown on a terminal; give --output FILE.xlsx.');
  }
  // Loaded only now: the library of workbooks takes longer to load than most commands take to run.
  const { csvTemplate, xlsxTemplate } = await import('../tables/template.ts');
  const made =
    format === 'csv' ? csvTemplate(standard, incidents, speech) : await xlsxTemplate(standard, incidents, speech);
  const stream = await openOutput(values.output, '-');
  stream.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    stream.write(made, (error) => (error ? reject(writeFailure(error)) : resolve()));
  });
  if (values.output !== undefined) {
    stream.end();
    await once(stream, 'close');
  }
  return EXIT.done;
}

export const template: Command = {
  name: 'template',
  summary: 'a table to fill in (xlsx, csv), a unit a row',
  help,
  run,
};
