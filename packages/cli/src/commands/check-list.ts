import {
  type ListCheckOptions,
  type ListFinding,
  type ListWords,
  type RecognitionList,
  checkList,
  describeFinding,
  describePlace,
  linesOf,
} from '@antt/core';
import { type Command, parse } from '../command.ts';
import { EXIT, InputError, UsageError, printable } from '../failure.ts';
import { print } from '../io/output.ts';
import { aligned } from '../io/table.ts';
import { readRegister, readResults } from '../lists/known-units.ts';
import { listInput, readListFile } from '../lists/read-list-file.ts';

const help = `antt check-list: a list of recognised units, checked

Usage: antt check-list [--stated PART=N]... [--results FILE] [--register FILE]
                       [--format text|json|csv|xlsx] [--lang vi|en] [--json] [FILE|-]

  FILE            text: a unit a line or several between semicolons, with headings and totals ("Cơ quan (12 đơn vị):");
                  .csv, .tsv, .xlsx: the same in rows, with or without a row of headings (TT, Tên đơn vị, Mã, Loại);
                  .json: antt.list/1 or an array of names. - or nothing is standard input, as text.
  --stated P=N    a total that stands elsewhere: total=74, a kind of unit (agency=35) or a heading ("Cơ quan=35"); may be repeated
  --results FILE  results of the year (antt.result/1 a line, as antt evaluate prints them, or an array in .json): who is listed
                  without having met the standard, and who is left out; ids are codes of units, or their names
  --register FILE units with code, name, kind, from (JSON): ids of results and codes of the list get their names
  --format F      what FILE holds; left out, its ending decides
  --lang L        vi (if left out) or en
  --json          prints antt.list-check/1

Checks totals against what is listed and against the sum of their parts, and finds names that stand twice, that look like one unit or
like two run together. What only looks so is said to be so.

Exit code: 0 nothing to look at; 1 something is; 2 bad usage or input.

Examples:
  antt check-list quyet-dinh.txt
  antt check-list --stated total=74 danh-sach.xlsx
  antt check-list --results results.jsonl --register units.json danh-sach.csv
`;

const OPTIONS = {
  stated: { type: 'string', multiple: true },
  results: { type: 'string' },
  register: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const SAID = {
  vi: {
    stated: 'nêu',
    listed: 'liệt kê',
    part: 'phần',
    remark: 'nhận xét',
    none: 'Không thấy gì cần xem lại.',
    found: 'Cần xem lại',
  },
  en: {
    stated: 'stated',
    listed: 'listed',
    part: 'part',
    remark: 'remark',
    none: 'Nothing found to look at.',
    found: 'To look at',
  },
} as const;

async function wordsIn(language: string): Promise<ListWords> {
  if (language === 'vi') return (await import('@antt/core/lists/vi')).listWords;
  if (language === 'en') return (await import('@antt/core/lists/en')).listWords;
  throw new UsageError(`--lang: expected vi or en, got ${JSON.stringify(language)}.`);
}

/** `agency=12` … as totals by kind or heading. */
function statedOf(values: readonly string[] | undefined): Record<string, number> | undefined {
  if (!values) return undefined;
  const stated = values.map((value) => {
    const [, part, figure] = /^(.+)=(\d+)$/.exec(value) ?? [];
    if (part === undefined) {
      throw new UsageError(
        `--stated: expected PART=NUMBER, such as agency=12 or total=74; got ${JSON.stringify(value)}.`,
      );
    }
    return [part, Number(figure)] as const;
  });
  const [twice] = stated.filter(([part], at) => stated.findIndex(([other]) => other === part) !== at);
  if (twice) throw new UsageError(`--stated: ${twice[0]} is given twice.`);
  return Object.fromEntries(stated);
}

/** `danh-sach.txt:5: …`; a finding about several lines stands at the first. */
function findingLine(name: string, found: ListFinding, words: ListWords): string {
  const [line] = linesOf(found);
  return printable(`${name}${line === undefined ? '' : `:${line}`}: ${describeFinding(found, words)}`);
}

function asText(
  name: string,
  list: RecognitionList,
  { totals, findings }: ReturnType<typeof checkList>,
  words: ListWords,
): string {
  const said = SAID[words.language as keyof typeof SAID];
  const figure = (value: number | undefined): string => (value === undefined ? '-' : words.number(value));
  const rows = totals.map(({ path, stated, listed, agreement }) => [
    figure(stated),
    figure(listed),
    printable(describePlace(path, words)),
    words.agreement[agreement],
  ]);
  return [
    list.title === undefined ? '' : `${printable(list.title)}\n\n`,
    aligned([[said.stated, said.listed, said.part, said.remark], ...rows]),
    '\n',
    ...(findings.length === 0
      ? [`${said.none}\n`]
      : [`${said.found} (${findings.length}):\n`, ...findings.map((found) => `${findingLine(name, found, words)}\n`)]),
  ].join('');
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('check-list', args, OPTIONS);
  const words = await wordsIn(values.lang ?? 'vi');
  const input = listInput(positionals, values.format);
  const stated = statedOf(values.stated);
  const results = values.results === undefined ? undefined : await readResults(values.results);
  const register = values.register === undefined ? undefined : await readRegister(values.register, results?.lastDay);
  const list = await readListFile(input, values.lang ?? 'vi');
  if (!list.entries && !list.groups && list.stated === undefined) {
    throw new InputError([printable(`${input.name}: expected names of units or totals, got nothing`)]);
  }
  const options: ListCheckOptions = {
    ...(stated && { stated }),
    ...(results && { results: results.assessed }),
    ...(register && { register }),
  };
  const check = checkList(list, options);
  await print(
    values.json
      ? `${JSON.stringify(check, null, process.stdout.isTTY ? 2 : 0)}\n`
      : asText(input.name, list, check, words),
  );
  return check.findings.length > 0 ? EXIT.skipped : EXIT.done;
}

export const checkListCommand: Command = {
  name: 'check-list',
  summary: 'a list of recognised units against its totals, its names and results',
  help,
  run,
};
