import type { Theme } from '../theme.ts';

/** Labels of form fields, and autocomplete. */
export const forms = {
  rules: {
    label: {
      description: 'Bảo đảm mọi phần tử biểu mẫu có nhãn',
      help: 'Phần tử biểu mẫu phải có nhãn',
    },
    'label-title-only': {
      description:
        'Bảo đảm mọi phần tử biểu mẫu có nhãn nhìn thấy được, không chỉ dựa vào nhãn ẩn, thuộc tính title hay aria-describedby',
      help: 'Phần tử biểu mẫu nên có nhãn nhìn thấy được',
    },
    'form-field-multiple-labels': {
      description: 'Bảo đảm trường biểu mẫu không có nhiều phần tử label',
      help: 'Trường biểu mẫu không được có nhiều phần tử label',
    },
    'select-name': {
      description: 'Bảo đảm phần tử select có tên truy cập được',
      help: 'Phần tử select phải có tên truy cập được',
    },
    'autocomplete-valid': {
      description: 'Bảo đảm thuộc tính autocomplete viết đúng và phù hợp với trường biểu mẫu',
      help: 'Thuộc tính autocomplete phải được dùng đúng',
    },
  },
  checks: {
    'explicit-label': {
      pass: 'Phần tử có <label> gắn tường minh',
      fail: 'Phần tử không có <label> gắn tường minh',
      incomplete: 'Không xác định được phần tử biểu mẫu có <label> gắn tường minh hay không',
    },
    'hidden-explicit-label': {
      pass: 'Phần tử biểu mẫu có <label> gắn tường minh và nhìn thấy được',
      fail: 'Phần tử biểu mẫu có <label> gắn tường minh nhưng bị ẩn',
      incomplete: 'Không xác định được phần tử biểu mẫu có <label> gắn tường minh bị ẩn hay không',
    },
    'implicit-label': {
      pass: 'Phần tử có <label> ngầm định (bao quanh)',
      fail: 'Phần tử không có <label> ngầm định (bao quanh)',
      incomplete: 'Không xác định được phần tử biểu mẫu có <label> ngầm định (bao quanh) hay không',
    },
    'multiple-label': {
      pass: 'Trường biểu mẫu không có nhiều phần tử label',
      incomplete:
        'Nhiều công nghệ hỗ trợ chưa xử lý được một trường có nhiều phần tử label. Hãy bảo đảm nhãn đầu tiên chứa đủ thông tin cần thiết.',
    },
    'title-only': {
      pass: 'Nhãn của phần tử biểu mẫu không chỉ dựa vào thuộc tính title',
      fail: 'Nhãn của phần tử biểu mẫu chỉ dựa vào thuộc tính title',
    },
    'help-same-as-label': {
      pass: 'Chữ trợ giúp (title hoặc aria-describedby) không lặp lại chữ của nhãn',
      fail: 'Chữ trợ giúp (title hoặc aria-describedby) giống hệt chữ của nhãn',
    },
    'autocomplete-appropriate': {
      pass: 'Giá trị autocomplete nằm trên phần tử phù hợp',
      fail: 'Giá trị autocomplete không phù hợp với loại trường nhập này',
    },
    'autocomplete-valid': {
      pass: 'Thuộc tính autocomplete viết đúng định dạng',
      fail: 'Thuộc tính autocomplete viết sai định dạng',
      incomplete:
        'Thuộc tính autocomplete có giá trị ngoài chuẩn. Hãy kiểm tra xem có thể dùng một giá trị chuẩn thay thế không.',
    },
  },
} satisfies Theme;
