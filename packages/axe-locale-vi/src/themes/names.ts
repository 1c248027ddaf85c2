import type { Theme } from '../theme.ts';

/** What a screen reader calls a button, a link or a widget. */
export const names = {
  rules: {
    'button-name': {
      description: 'Bảo đảm nút bấm có văn bản nhận biết được',
      help: 'Nút bấm phải có văn bản nhận biết được',
    },
    'input-button-name': {
      description: 'Bảo đảm nút bấm dạng input có văn bản nhận biết được',
      help: 'Nút bấm dạng input phải có văn bản nhận biết được',
    },
    'link-name': {
      description: 'Bảo đảm liên kết có văn bản nhận biết được',
      help: 'Liên kết phải có văn bản nhận biết được',
    },
    'summary-name': {
      description: 'Bảo đảm phần tử summary có văn bản nhận biết được',
      help: 'Phần tử summary phải có văn bản nhận biết được',
    },
    'aria-command-name': {
      description: 'Bảo đảm mọi nút, liên kết và mục trình đơn ARIA có tên truy cập được',
      help: 'Nút, liên kết và mục trình đơn ARIA phải có tên truy cập được',
    },
    'aria-dialog-name': {
      description: 'Bảo đảm mọi hộp thoại ARIA (dialog và alertdialog) có tên truy cập được',
      help: 'Hộp thoại ARIA (dialog và alertdialog) nên có tên truy cập được',
    },
    'aria-input-field-name': {
      description: 'Bảo đảm mọi trường nhập ARIA có tên truy cập được',
      help: 'Trường nhập ARIA phải có tên truy cập được',
    },
    'aria-meter-name': {
      description: 'Bảo đảm mọi thước đo ARIA (meter) có tên truy cập được',
      help: 'Thước đo ARIA (meter) phải có tên truy cập được',
    },
    'aria-progressbar-name': {
      description: 'Bảo đảm mọi thanh tiến trình ARIA (progressbar) có tên truy cập được',
      help: 'Thanh tiến trình ARIA (progressbar) phải có tên truy cập được',
    },
    'aria-tab-name': {
      description: 'Bảo đảm mọi tab ARIA có tên truy cập được',
      help: 'Tab ARIA phải có tên truy cập được',
    },
    'aria-toggle-field-name': {
      description: 'Bảo đảm mọi trường bật/tắt ARIA có tên truy cập được',
      help: 'Trường bật/tắt ARIA phải có tên truy cập được',
    },
    'aria-tooltip-name': {
      description: 'Bảo đảm mọi chú giải ARIA (tooltip) có tên truy cập được',
      help: 'Chú giải ARIA (tooltip) phải có tên truy cập được',
    },
    'aria-treeitem-name': {
      description: 'Bảo đảm mọi mục trong cây ARIA (treeitem) có tên truy cập được',
      help: 'Mục trong cây ARIA (treeitem) nên có tên truy cập được',
    },
    'label-content-name-mismatch': {
      description: 'Bảo đảm chữ hiển thị của phần tử lấy nội dung làm nhãn nằm trong tên truy cập được của nó',
      help: 'Chữ hiển thị của phần tử phải nằm trong tên truy cập được của nó',
    },
    'identical-links-same-purpose': {
      description: 'Bảo đảm các liên kết mang cùng một tên truy cập được thì có mục đích tương tự nhau',
      help: 'Các liên kết cùng tên phải có mục đích tương tự nhau',
    },
  },
  checks: {
    'aria-label': {
      pass: 'Thuộc tính aria-label có mặt và không rỗng',
      fail: 'Thiếu thuộc tính aria-label, hoặc thuộc tính này để trống',
    },
    'aria-labelledby': {
      pass: 'Thuộc tính aria-labelledby có mặt và trỏ đến phần tử mà trình đọc màn hình đọc được',
      fail: 'Thiếu thuộc tính aria-labelledby, hoặc thuộc tính này trỏ đến phần tử không có trên trang hay phần tử rỗng',
      incomplete: 'Hãy bảo đảm aria-labelledby trỏ đến một phần tử có trên trang',
    },
    'has-visible-text': {
      pass: 'Phần tử có chữ mà trình đọc màn hình đọc được',
      fail: 'Phần tử không có chữ mà trình đọc màn hình đọc được',
      incomplete: 'Không xác định được phần tử có phần tử con hay không',
    },
    'button-has-visible-text': {
      pass: 'Bên trong phần tử có chữ mà trình đọc màn hình đọc được',
      fail: 'Bên trong phần tử không có chữ mà trình đọc màn hình đọc được',
      incomplete: 'Không xác định được phần tử có phần tử con hay không',
    },
    'non-empty-title': {
      pass: 'Phần tử có thuộc tính title',
      fail: {
        noAttr: 'Phần tử không có thuộc tính title',
        emptyAttr: 'Phần tử có thuộc tính title để trống',
      },
    },
    'non-empty-value': {
      pass: 'Phần tử có thuộc tính value không rỗng',
      fail: {
        noAttr: 'Phần tử không có thuộc tính value',
        emptyAttr: 'Phần tử có thuộc tính value để trống',
      },
    },
    'non-empty-if-present': {
      pass: {
        default: 'Phần tử không có thuộc tính value',
        'has-label': 'Phần tử có thuộc tính value không rỗng',
      },
      fail: 'Phần tử có thuộc tính value nhưng để trống',
    },
    'non-empty-placeholder': {
      pass: 'Phần tử có thuộc tính placeholder',
      fail: {
        noAttr: 'Phần tử không có thuộc tính placeholder',
        emptyAttr: 'Phần tử có thuộc tính placeholder để trống',
      },
    },
    'no-implicit-explicit-label': {
      pass: 'Không có sai khác giữa <label> và tên truy cập được',
      incomplete: 'Hãy kiểm tra xem có cần đưa <label> vào tên của trường ARIA ${data} không',
    },
    'label-content-name-mismatch': {
      pass: 'Chữ hiển thị của phần tử nằm trong tên truy cập được',
      fail: 'Chữ bên trong phần tử không nằm trong tên truy cập được',
      incomplete: {
        default: 'Không xác định được chữ hiển thị có nằm trong tên truy cập được hay không',
        valueText: 'Chữ bên trong phần tử có thể là giá trị chứ không phải nhãn',
      },
    },
    'identical-links-same-purpose': {
      pass: 'Không có liên kết nào khác cùng tên mà dẫn đến URL khác',
      incomplete: 'Hãy kiểm tra để chắc rằng các liên kết có cùng mục đích, hoặc được cố ý để mơ hồ',
    },
  },
} satisfies Theme;
