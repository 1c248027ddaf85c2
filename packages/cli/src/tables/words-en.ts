import type { CellProblem, FileProblem, RowProblem, TableWords } from './words.ts';

const quote = (text: string): string => `“${text}”`;

function cell({ code, shown, known = [] }: CellProblem): string {
  const it = quote(shown);
  switch (code) {
    case 'became-day':
      return `Excel turned what was entered here into the day ${shown.split('-').reverse().join('/')}; format the cell as Text and enter it again`;
    case 'day-month-first':
      return `${it} is not day/month/year (there is no such month); write the day first, such as 28/02/2025`;
    case 'day-serial':
      return `${it} looks like Excel's number of a day; format the column as a date and save again, or write 12/03/2025`;
    case 'day-short-year':
      return `${it} has no year of four digits; write it like 12/03/2025`;
    case 'error-value':
      return `the cell holds the spreadsheet error ${shown}; mend the formula or enter the value`;
    case 'figure-decimal':
      return `${it} is no whole number; enter a whole number in digits`;
    case 'figure-separated':
      return `${it} can be read in two ways (thousands or a decimal part); write digits only, such as 1250`;
    case 'formula-without-value':
      return `the cell holds a formula (${shown}) without its result; open and save the file in Excel, or paste the value`;
    case 'lost-letters':
      return `${it} lost letters in a change of encoding; enter it again and save the file as UTF-8`;
    case 'merged':
      return `the cell is merged (${shown}); unmerge it and write the value in each row`;
    case 'not-a-day':
      return `${it} is no day; write day/month/year, such as 12/03/2025`;
    case 'not-a-figure':
      return `${it} is no number; enter a whole number in digits, without a unit`;
    case 'not-in-list':
      return `${it} is not in the list; choose one of: ${known.slice(0, 8).map(quote).join(', ')}`;
    case 'not-yes-no':
      return `${it} is neither yes nor no; write Yes or No, or leave the cell blank if it is not answered`;
    case 'placeholder':
      return `${it} can mean anything; leave the cell blank if it is not answered, write 0 or No if there was none`;
    case 'rounded-code':
      return `${it} is a code that Excel has rounded; format the column as Text and enter the whole code again`;
    case 'too-long':
      return `the cell is longer than 2,000 characters, beginning with ${it}; shorten it`;
    case 'too-narrow':
      return `only ${shown} is left of the cell, as its column was too narrow; widen it and save again`;
  }
}

const unitTypes: TableWords['unitTypes'] = {
  'residential-area': ['Residential area'],
  commune: ['Commune', 'Ward'],
  agency: ['Agency'],
  enterprise: ['Enterprise'],
  school: ['School'],
};

function row(problem: RowProblem): string {
  switch (problem.code) {
    case 'no-id':
      return 'the code of the unit is missing; enter it, or clear the whole row';
    case 'repeated-id':
      return `the code ${quote(problem.id)} stands in row ${problem.row} already; one row for each unit, each code once`;
    case 'no-heading':
      return `the cell holds ${quote(problem.shown)}, but its column has no heading; add a heading or clear the cell`;
    case 'not-asked':
      return `the cell holds ${quote(problem.shown)}, but this is not asked of this kind of unit; leave it blank, or check unit type and year`;
    case 'none-and-some':
      return `says No, but column ${problem.column} holds ${quote(problem.shown)}; write Yes, or clear that column`;
    case 'half-chosen':
      return `${problem.open} of ${problem.of} columns of this question are blank; write Yes or No in each, or leave all blank`;
    case 'unit-type-unknown':
      return `there is no unit type ${quote(problem.shown)}; write one of: ${Object.keys(unitTypes).join(', ')}`;
    case 'unit-type-missing':
      return 'the unit type is not known; add a column unitType or the option --unit-type';
    case 'year-missing':
      return 'the assessed year is not known; add a column year or the option --year';
    case 'year-unknown':
      return `the year ${quote(problem.shown)} cannot be used; write a year of four digits from 2012 on, such as 2025`;
  }
}

const AS_XLSX = 'open it in Excel (or LibreOffice) and save it as .xlsx';
const AS_UTF8 = 'save it again as “CSV UTF-8” or .xlsx';

function file(problem: FileProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'the file is empty; get a template with antt template and fill it in';
    case 'no-rows':
      return 'there are headings, but no unit below them; write one row for each unit';
    case 'no-id-column':
      return 'there is no column with the codes of units; add one with the heading “Unit code” (or id)';
    case 'bad-quotes':
      return `row ${problem.row}: a quotation mark is out of place; inside a cell every " is written ""`;
    case 'unended-quote':
      return `row ${problem.row}: a cell begins with a quotation mark that does not end; add a " at the end of the cell`;
    case 'unknown-headings':
      return problem.headings
        .map(({ column, heading, near }) => {
          const meant = near === undefined ? '' : ` Did you mean ${quote(near)}?`;
          return `column ${column}: no question is called ${quote(heading)}.${meant}`;
        })
        .concat(problem.more > 0 ? [`${problem.more} more columns are like that.`] : [])
        .concat('Take the headings from antt template, or leave the column out')
        .join(' ');
    case 'repeated-heading':
      return `two columns have the heading ${quote(problem.heading)}: ${problem.first} and ${problem.second}; leave one out`;
    case 'no-headings': {
      const where = problem.sheets.length > 1 ? ` of the sheets ${problem.sheets.map(quote).join(', ')}` : '';
      const seen = problem.seen.length > 0 ? `; the first has ${problem.seen.slice(0, 4).map(quote).join(', ')}` : '';
      return `no known headings in the first 20 rows${where}${seen}. Use what antt template writes`;
    }
    case 'encoding-unknown':
      return `the encoding of its Vietnamese letters is not known (TCVN3/ABC or VNI perhaps); ${AS_UTF8}`;
    case 'encoding-utf16':
      return `this looks like UTF-16 without its byte order mark; ${AS_UTF8}`;
    case 'encoding-broken':
      return `this is UTF-8, but broken in places; ${AS_UTF8}`;
    case 'lost-headings':
      return `letters of the headings became ?: the file was saved in an encoding without Vietnamese; ${AS_UTF8}`;
    case 'binary':
      return 'this is no text; use .csv, .xlsx or .jsonl';
    case 'is-xls':
      return `this is an old Excel file (.xls); ${AS_XLSX}`;
    case 'is-encrypted':
      return 'the file has a password; open it in Excel, take the password off (File, Info, Protect Workbook) and save it';
    case 'is-ods':
      return 'this is an OpenDocument file (.ods); open it in LibreOffice and save it as .xlsx';
    case 'is-xlsb':
      return `this is a binary workbook (.xlsb); ${AS_XLSX}`;
    case 'is-xlsx':
      return 'this is an Excel file under another name; let its name end in .xlsx, or give --format xlsx';
    case 'is-json':
      return 'this is JSON and no table; let its name end in .json or .jsonl, or give --format';
    case 'is-html':
      return `this is an HTML page under the name of a spreadsheet; ${AS_XLSX}`;
    case 'not-xlsx':
      return `this is no .xlsx file; ${AS_XLSX}`;
    case 'zip-damaged':
      return `the .xlsx file is damaged or not complete; get it again, or ${AS_XLSX}`;
    case 'zip-encrypted':
      return `its inner archive has a password; ${AS_XLSX}`;
    case 'xml-entities':
      return `the .xlsx file holds a DOCTYPE, which no spreadsheet needs, and is not read; ${AS_XLSX}`;
    case 'xlsx-unreadable':
      return `the .xlsx file cannot be read; ${AS_XLSX}`;
    case 'too-large':
      return `the file is larger than ${problem.most}; split it, or use .jsonl`;
    case 'zip-too-large':
      return `the .xlsx file would unpack to more than ${problem.most} and is not read; delete needless sheets and rows`;
    case 'too-many-cells':
      return `the .xlsx file has more than ${problem.most} cells and is not read; delete needless rows, split it, or use .csv`;
    case 'too-many-parts':
      return `the .xlsx file has more than ${problem.most} parts inside and is not read; ${AS_XLSX}`;
    case 'merged-headings':
      return `the headings stand in merged cells (${problem.range}); unmerge them and give each column its heading`;
  }
}

/** English. */
export const en: TableWords = {
  language: 'en',
  cell,
  row,
  file,
  place: (column, heading) => (heading === '' ? `column ${column}` : `column ${column} (${heading})`),
  sheet: (read, others) => `read the sheet ${quote(read)}; did not read ${others.map(quote).join(', ')}`,
  hidden: (rows) => `${rows} hidden rows were read too`,
  skipped: (bad, all) => `${bad} of ${all} rows have faults and were not evaluated`,
  unitTypes,
  results: {
    sheet: 'Results',
    id: 'Unit code',
    name: 'Unit name',
    verdict: 'Verdict',
    code: 'Verdict code',
    failing: 'Criteria not met',
    missing: 'Still to be answered',
    reasons: 'Reasons',
    error: 'Faulty data',
  },
  template: {
    sheet: 'Units',
    columnsSheet: 'Columns',
    listsSheet: 'Lists',
    id: 'Unit code',
    idHint: 'Hint: one row for each unit, no code twice; a blank cell is not answered',
    name: 'Unit name',
    nameHint: 'Full name',
    happened: 'did any happen?',
    happenedHint: 'No; or Yes, and each of them in the columns that follow',
    yesNoHint: 'Yes or No',
    numberHint: 'Whole number, digits only',
    textHint: 'Text',
    listHint: 'Choose from the list',
    oneOfHint: (options) => `One of: ${options.map(quote).join(', ')}`,
    dayHint: (from, to) => `Day/month/year${from && to ? `, from ${from} to ${to}` : ', such as 12/03/2025'}`,
    incident: (number) => `case ${number}`,
    refusedTitle: 'Not right yet',
    yes: 'Yes',
    no: 'No',
    columnHeadings: ['Column id', 'Heading', 'What to write', 'Criterion', 'Proof'],
  },
};
