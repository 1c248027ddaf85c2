import type { CellProblem, FileProblem, RowProblem, TableWords } from './words.ts';

const quote = (text: string): string => `“${text}”`;
const near = (known: readonly string[]): string => known.slice(0, 8).map(quote).join(', ');

function cell({ code, shown, known = [] }: CellProblem): string {
  const it = quote(shown);
  switch (code) {
    case 'became-day':
      return `Excel đã đổi nội dung ô này thành ngày ${shown.split('-').reverse().join('/')}; hãy đặt kiểu ô là Text (Văn bản) rồi nhập lại`;
    case 'day-month-first':
      return `${it} không phải ngày/tháng/năm vì không có tháng ấy; hãy ghi ngày trước, tháng sau, ví dụ 28/02/2025`;
    case 'day-serial':
      return `${it} có vẻ là số thứ tự ngày của Excel; hãy định dạng cột là ngày rồi lưu lại, hoặc ghi như 12/03/2025`;
    case 'day-short-year':
      return `${it} thiếu năm bốn chữ số; hãy ghi như 12/03/2025`;
    case 'error-value':
      return `ô mang lỗi ${shown} của bảng tính; hãy sửa công thức hoặc nhập lại giá trị`;
    case 'figure-decimal':
      return `${it} không phải số nguyên; hãy nhập số nguyên, chỉ gồm chữ số`;
    case 'figure-separated':
      return `${it} có thể hiểu hai cách (dấu phân cách hàng nghìn hay phần thập phân); hãy chỉ ghi chữ số, ví dụ 1250`;
    case 'formula-without-value':
      return `ô có công thức (${shown}) nhưng chưa có kết quả; hãy mở bằng Excel, lưu lại, hoặc dán giá trị thay công thức`;
    case 'lost-letters':
      return `${it} có chữ bị mất khi đổi bảng mã; hãy nhập lại và lưu tệp dạng UTF-8`;
    case 'merged':
      return `ô bị gộp (${shown}); hãy bỏ gộp ô và ghi giá trị vào từng dòng`;
    case 'not-a-day':
      return `${it} không phải ngày; hãy ghi ngày/tháng/năm, ví dụ 12/03/2025`;
    case 'not-a-figure':
      return `${it} không phải số; hãy nhập số nguyên, chỉ gồm chữ số, không kèm đơn vị`;
    case 'not-in-list':
      return `${it} không có trong danh sách; hãy chọn một trong: ${near(known)}`;
    case 'not-yes-no':
      return `${it} không rõ là Có hay Không; hãy ghi Có hoặc Không, hoặc để trống nếu chưa trả lời`;
    case 'placeholder':
      return `${it} không rõ nghĩa; hãy để trống nếu chưa trả lời, ghi 0 hoặc Không nếu không có`;
    case 'rounded-code':
      return `${it} là mã đã bị Excel làm tròn; hãy đặt kiểu cột mã là Text rồi nhập lại mã đầy đủ`;
    case 'too-long':
      return `ô dài quá 2.000 ký tự, bắt đầu bằng ${it}; hãy rút gọn`;
    case 'too-narrow':
      return `ô chỉ còn dấu ${shown} vì cột quá hẹp khi lưu; hãy nới rộng cột rồi lưu lại`;
  }
}

const unitTypes: TableWords['unitTypes'] = {
  'residential-area': ['Khu dân cư'],
  commune: ['Xã', 'Phường', 'Đặc khu', 'Thị trấn', 'Xã, phường, đặc khu', 'Xã, phường, thị trấn'],
  agency: ['Cơ quan'],
  enterprise: ['Doanh nghiệp'],
  school: ['Cơ sở giáo dục'],
};

function row(problem: RowProblem): string {
  switch (problem.code) {
    case 'no-id':
      return 'thiếu mã đơn vị; hãy ghi mã, hoặc xóa cả dòng nếu không dùng';
    case 'repeated-id':
      return `mã ${quote(problem.id)} đã có ở dòng ${problem.row}; mỗi đơn vị một dòng, mỗi mã một lần`;
    case 'no-heading':
      return `ô có nội dung ${quote(problem.shown)} nhưng cột không có tiêu đề; hãy đặt tiêu đề hoặc xóa ô`;
    case 'not-asked':
      return `ô có nội dung ${quote(problem.shown)} nhưng loại đơn vị này không có câu hỏi đó; hãy để trống, hoặc kiểm tra loại đơn vị và năm`;
    case 'none-and-some':
      return `ghi Không, nhưng cột ${problem.column} có nội dung ${quote(problem.shown)}; hãy ghi Có, hoặc xóa nội dung ở cột ấy`;
    case 'half-chosen':
      return `còn ${problem.open} trên ${problem.of} cột của câu này để trống; hãy ghi Có hoặc Không vào từng cột, hoặc để trống tất cả`;
    case 'unit-type-unknown':
      return `không có loại đơn vị ${quote(problem.shown)}; hãy ghi một trong: ${Object.entries(unitTypes)
        .map(([code, [name]]) => `${name} (${code})`)
        .join(', ')}`;
    case 'unit-type-missing':
      return 'chưa biết loại đơn vị; hãy thêm cột unitType hoặc tùy chọn --unit-type';
    case 'year-missing':
      return 'chưa biết năm đánh giá; hãy thêm cột year hoặc tùy chọn --year';
    case 'year-unknown':
      return `năm ${quote(problem.shown)} không dùng được; hãy ghi năm bốn chữ số từ 2012 trở đi, ví dụ 2025`;
  }
}

const AS_XLSX = 'hãy mở bằng Excel (hoặc LibreOffice) và lưu lại dạng .xlsx';
const AS_UTF8 = 'hãy lưu lại dạng “CSV UTF-8” hoặc .xlsx';

function file(problem: FileProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'tệp trống, không có dòng nào; hãy lấy mẫu bằng antt template rồi điền';
    case 'no-rows':
      return 'có tiêu đề nhưng chưa có đơn vị nào bên dưới; hãy ghi mỗi đơn vị một dòng';
    case 'no-id-column':
      return 'thiếu cột mã đơn vị; hãy thêm cột có tiêu đề “Mã đơn vị” (hoặc id)';
    case 'bad-quotes':
      return `dòng ${problem.row}: dấu ngoặc kép đặt sai trong ô; trong ô, mỗi dấu " phải viết thành ""`;
    case 'unended-quote':
      return `dòng ${problem.row}: ô mở dấu ngoặc kép nhưng không đóng; hãy thêm dấu " ở cuối ô`;
    case 'unknown-headings':
      return problem.headings
        .map(({ column, heading, near: known }) => {
          const meant = known === undefined ? '' : ` Có phải là ${quote(known)}?`;
          return `cột ${column}: không có câu hỏi nào tên ${quote(heading)}.${meant}`;
        })
        .concat(problem.more > 0 ? [`Còn ${problem.more} cột như vậy.`] : [])
        .concat('Hãy sửa tiêu đề theo mẫu của antt template, hoặc bỏ cột đó')
        .join(' ');
    case 'repeated-heading':
      return `hai cột cùng tiêu đề ${quote(problem.heading)}: cột ${problem.first} và cột ${problem.second}; hãy bỏ một cột`;
    case 'no-headings': {
      const where = problem.sheets.length > 1 ? ` trong các trang ${problem.sheets.map(quote).join(', ')}` : '';
      const seen = problem.seen.length > 0 ? `; dòng đầu có ${problem.seen.slice(0, 4).map(quote).join(', ')}` : '';
      return `không thấy dòng tiêu đề đã biết trong 20 dòng đầu${where}${seen}. Hãy dùng mẫu của antt template`;
    }
    case 'encoding-unknown':
      return `không nhận ra bảng mã chữ Việt của tệp (có thể là TCVN3/ABC hoặc VNI); ${AS_UTF8}`;
    case 'encoding-utf16':
      return `tệp có vẻ là UTF-16 nhưng thiếu dấu đầu tệp (BOM); ${AS_UTF8}`;
    case 'encoding-broken':
      return `tệp là UTF-8 nhưng có chỗ bị hỏng; ${AS_UTF8}`;
    case 'lost-headings':
      return `chữ có dấu trong tiêu đề đã thành dấu ?: tệp được lưu bằng bảng mã không có chữ Việt; ${AS_UTF8}`;
    case 'binary':
      return 'đây không phải tệp văn bản; hãy dùng .csv, .xlsx hoặc .jsonl';
    case 'is-xls':
      return `đây là tệp Excel đời cũ (.xls); ${AS_XLSX}`;
    case 'is-encrypted':
      return 'tệp được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi lưu lại';
    case 'is-ods':
      return 'đây là tệp OpenDocument (.ods); hãy mở bằng LibreOffice và lưu lại dạng .xlsx';
    case 'is-xlsb':
      return `đây là sổ làm việc dạng nhị phân (.xlsb); ${AS_XLSX}`;
    case 'is-xlsx':
      return 'đây là tệp Excel mang đuôi khác; hãy đổi đuôi tệp thành .xlsx hoặc thêm --format xlsx';
    case 'is-json':
      return 'đây là JSON, không phải bảng; hãy đổi đuôi tệp thành .json hoặc .jsonl, hoặc thêm --format';
    case 'is-html':
      return `đây là trang HTML mang đuôi bảng tính; ${AS_XLSX}`;
    case 'not-xlsx':
      return `đây không phải tệp .xlsx; ${AS_XLSX}`;
    case 'zip-damaged':
      return `tệp .xlsx bị hỏng hoặc tải chưa xong; hãy lấy lại tệp, hoặc ${AS_XLSX.replace('hãy ', '')}`;
    case 'zip-encrypted':
      return `tệp nén bên trong có mật khẩu; ${AS_XLSX}`;
    case 'xml-entities':
      return `tệp .xlsx chứa khai báo DOCTYPE mà bảng tính không cần, nên không đọc; ${AS_XLSX}`;
    case 'xlsx-unreadable':
      return `không đọc được tệp .xlsx; ${AS_XLSX}`;
    case 'too-large':
      return `tệp lớn hơn ${problem.most.replaceAll(',', '.')}; hãy chia nhỏ, hoặc dùng .jsonl`;
    case 'zip-too-large':
      return `tệp .xlsx giải nén lớn hơn ${problem.most.replaceAll(',', '.')}, nên không đọc; hãy xóa trang và dòng thừa rồi lưu lại`;
    case 'too-many-cells':
      return `tệp .xlsx có hơn ${problem.most.replaceAll(',', '.')} ô, nên không đọc; hãy xóa dòng thừa, chia nhỏ, hoặc dùng .csv`;
    case 'too-many-parts':
      return `tệp .xlsx có hơn ${problem.most.replaceAll(',', '.')} phần bên trong, nên không đọc; ${AS_XLSX}`;
    case 'merged-headings':
      return `tiêu đề nằm trong ô gộp (${problem.range}); hãy bỏ gộp và ghi tiêu đề cho từng cột`;
  }
}

/** Vietnamese. */
export const vi: TableWords = {
  language: 'vi',
  cell,
  row,
  file,
  place: (column, heading) => (heading === '' ? `cột ${column}` : `cột ${column} (${heading})`),
  sheet: (read, others) => `đọc trang ${quote(read)}; không đọc ${others.map(quote).join(', ')}`,
  hidden: (rows) => `đã đọc cả ${rows} dòng bị ẩn`,
  skipped: (bad, all) => `${bad} trên ${all} dòng có lỗi, không đánh giá được`,
  unitTypes,
  results: {
    sheet: 'Kết quả',
    id: 'Mã đơn vị',
    name: 'Tên đơn vị',
    verdict: 'Kết quả',
    code: 'Mã kết quả',
    failing: 'Tiêu chí chưa đạt',
    missing: 'Còn phải trả lời',
    reasons: 'Lý do',
    error: 'Lỗi dữ liệu',
  },
  template: {
    sheet: 'Đơn vị',
    columnsSheet: 'Các cột',
    listsSheet: 'Danh sách',
    id: 'Mã đơn vị',
    idHint: 'Gợi ý: mỗi đơn vị một dòng, mã không trùng; ô để trống là chưa trả lời',
    name: 'Tên đơn vị',
    nameHint: 'Tên đầy đủ',
    happened: 'có xảy ra không?',
    happenedHint: 'Không; hoặc Có, rồi ghi từng vụ ở các cột sau',
    yesNoHint: 'Có hoặc Không',
    numberHint: 'Số nguyên, chỉ gồm chữ số',
    textHint: 'Chữ',
    listHint: 'Chọn trong danh sách',
    oneOfHint: (options) => `Một trong: ${options.map(quote).join(', ')}`,
    dayHint: (from, to) => `Ngày/tháng/năm${from && to ? `, từ ${from} đến ${to}` : ', ví dụ 12/03/2025'}`,
    incident: (number) => `vụ ${number}`,
    refusedTitle: 'Chưa đúng',
    yes: 'Có',
    no: 'Không',
    columnHeadings: ['Mã cột', 'Tiêu đề', 'Ghi gì', 'Tiêu chí', 'Căn cứ chứng minh'],
  },
};
