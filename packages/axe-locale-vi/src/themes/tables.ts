import type { Theme } from '../theme.ts';

/** Header cells and captions of tables. */
export const tables = {
  rules: {
    'td-has-header': {
      description: 'Bảo đảm mỗi ô dữ liệu không rỗng trong <table> lớn hơn 3 × 3 có một hay nhiều ô tiêu đề',
      help: 'Phần tử <td> không rỗng trong <table> lớn phải có ô tiêu đề tương ứng',
    },
    'td-headers-attr': {
      description: 'Bảo đảm mỗi ô dùng thuộc tính headers chỉ trỏ đến các phần tử <th> khác trong bảng đó',
      help: 'Thuộc tính headers của ô phải trỏ đến các phần tử <th> khác trong cùng bảng',
    },
    'th-has-data-cells': {
      description: 'Bảo đảm phần tử <th> và phần tử mang role=columnheader/rowheader có ô dữ liệu mà chúng mô tả',
      help: 'Ô tiêu đề trong bảng dữ liệu phải ứng với ô dữ liệu',
    },
    'empty-table-header': {
      description: 'Bảo đảm ô tiêu đề của bảng có văn bản nhận biết được',
      help: 'Ô tiêu đề của bảng không nên để trống',
    },
    'scope-attr-valid': {
      description: 'Bảo đảm thuộc tính scope được dùng đúng trong bảng',
      help: 'Thuộc tính scope nên được dùng đúng',
    },
    'table-duplicate-name': {
      description: 'Bảo đảm phần tử <caption> không lặp lại chữ của thuộc tính summary',
      help: 'Thuộc tính summary và chú thích của bảng không nên giống nhau',
    },
    'table-fake-caption': {
      description: 'Bảo đảm bảng có chú thích thì dùng phần tử <caption>',
      help: 'Không được dùng ô dữ liệu hay ô tiêu đề làm chú thích cho bảng dữ liệu',
    },
  },
  checks: {
    'td-has-header': {
      pass: 'Mọi ô dữ liệu không rỗng đều có ô tiêu đề',
      fail: 'Một số ô dữ liệu không rỗng không có ô tiêu đề',
    },
    'td-headers-attr': {
      pass: 'Thuộc tính headers chỉ dùng để trỏ đến các ô tiêu đề khác trong bảng',
      incomplete: 'Thuộc tính headers để trống',
      fail: {
        'cell-header-not-in-table': 'Thuộc tính headers trỏ đến cả những phần tử không phải ô tiêu đề khác của bảng',
        'cell-header-not-th': 'Thuộc tính headers phải trỏ đến ô tiêu đề, không phải ô dữ liệu',
        'header-refs-self': 'Phần tử có thuộc tính headers trỏ đến chính nó',
      },
    },
    'th-has-data-cells': {
      pass: 'Mọi ô tiêu đề của bảng đều ứng với ô dữ liệu',
      incomplete: 'Thiếu ô dữ liệu của bảng hoặc ô dữ liệu để trống',
    },
    'scope-value': {
      pass: 'Thuộc tính scope được dùng đúng',
      fail: "Giá trị thuộc tính scope chỉ được là 'row' hoặc 'col'",
    },
    'html5-scope': {
      pass: 'Thuộc tính scope chỉ dùng trên ô tiêu đề của bảng (phần tử <th>)',
      fail: 'Trong HTML 5, thuộc tính scope chỉ được dùng trên ô tiêu đề của bảng (phần tử <th>)',
    },
    'caption-faked': {
      pass: 'Hàng đầu tiên của bảng không bị dùng làm chú thích',
      fail: 'Phần tử con đầu tiên của bảng nên là chú thích chứ không phải ô của bảng',
    },
    'same-caption-summary': {
      pass: 'Nội dung thuộc tính summary và <caption> không trùng nhau',
      fail: 'Nội dung thuộc tính summary và phần tử <caption> giống hệt nhau',
      incomplete: 'Không xác định được phần tử <table> có chú thích hay không',
    },
  },
} satisfies Theme;
