import type { Theme } from '../theme.ts';

/** The document as a whole, and what axe says when it cannot look. */
export const documentWide = {
  rules: {
    'document-title': {
      description: 'Bảo đảm mỗi tài liệu HTML có một phần tử <title> không rỗng',
      help: 'Tài liệu phải có phần tử <title> để người dùng biết mình đang ở đâu',
    },
    'duplicate-id': {
      description: 'Bảo đảm mọi giá trị thuộc tính id là duy nhất',
      help: 'Giá trị thuộc tính id phải là duy nhất',
    },
    'duplicate-id-active': {
      description: 'Bảo đảm mọi giá trị thuộc tính id của phần tử tương tác là duy nhất',
      help: 'id của phần tử tương tác phải là duy nhất',
    },
    'duplicate-id-aria': {
      description: 'Bảo đảm mọi giá trị thuộc tính id dùng trong ARIA và trong nhãn là duy nhất',
      help: 'id dùng trong ARIA và nhãn phải là duy nhất',
    },
    'meta-refresh': {
      description: 'Bảo đảm không dùng <meta http-equiv="refresh"> để hẹn giờ tải lại trang',
      help: 'Không được hẹn giờ tải lại trang dưới 20 giờ',
    },
    'meta-refresh-no-exceptions': {
      description: 'Bảo đảm không dùng <meta http-equiv="refresh"> để hẹn giờ tải lại trang',
      help: 'Không được hẹn giờ tải lại trang',
    },
    'hidden-content': {
      description: 'Báo cho người dùng biết có nội dung bị ẩn',
      help: 'Nội dung bị ẩn trên trang nên được phân tích',
    },
  },
  checks: {
    'doc-has-title': {
      pass: 'Tài liệu có phần tử <title> không rỗng',
      fail: 'Tài liệu không có phần tử <title>, hoặc phần tử này rỗng',
    },
    'duplicate-id': {
      pass: 'Tài liệu không có phần tử tĩnh nào trùng thuộc tính id',
      fail: 'Tài liệu có nhiều phần tử tĩnh trùng thuộc tính id: ${data}',
    },
    'duplicate-id-active': {
      pass: 'Tài liệu không có phần tử tương tác nào trùng thuộc tính id',
      fail: 'Tài liệu có các phần tử tương tác trùng thuộc tính id: ${data}',
    },
    'duplicate-id-aria': {
      pass: 'Tài liệu không có phần tử nào được ARIA hoặc nhãn trỏ đến mà trùng thuộc tính id',
      fail: 'Tài liệu có nhiều phần tử được ARIA trỏ đến mà trùng thuộc tính id: ${data}',
    },
    'meta-refresh': {
      pass: 'Thẻ <meta> không tải lại trang ngay',
      fail: 'Thẻ <meta> buộc trang tải lại theo giờ hẹn (dưới 20 giờ)',
    },
    'meta-refresh-no-exceptions': {
      pass: 'Thẻ <meta> không tải lại trang ngay',
      fail: 'Thẻ <meta> buộc trang tải lại theo giờ hẹn',
    },
    'hidden-content': {
      pass: 'Toàn bộ nội dung của trang đã được phân tích',
      fail: 'Có trục trặc khi phân tích nội dung của trang này',
      incomplete:
        'Trang có nội dung bị ẩn chưa được phân tích. Bạn cần cho nội dung này hiện ra thì mới phân tích được.',
    },
    exists: {
      pass: 'Phần tử không có trên trang',
      incomplete: 'Phần tử có trên trang',
    },
    'is-on-screen': {
      pass: 'Phần tử không hiển thị',
      fail: 'Phần tử đang hiển thị',
    },
    'error-occurred': {
      pass: '',
      incomplete: 'axe gặp lỗi; hãy tự kiểm tra loại vấn đề này trên trang',
    },
  },
} satisfies Theme;
