import type { Theme } from '../theme.ts';

/** Headings of the page. */
export const headings = {
  rules: {
    'page-has-heading-one': {
      description: 'Bảo đảm trang, hoặc ít nhất một khung của trang, có tiêu đề cấp 1',
      help: 'Trang nên có tiêu đề cấp 1',
    },
    'heading-order': {
      description: 'Bảo đảm thứ tự các tiêu đề đúng về ngữ nghĩa',
      help: 'Cấp tiêu đề chỉ nên tăng mỗi lần một bậc',
    },
    'empty-heading': {
      description: 'Bảo đảm tiêu đề có văn bản nhận biết được',
      help: 'Tiêu đề không nên để trống',
    },
    'p-as-heading': {
      description: 'Bảo đảm không dùng chữ đậm, chữ nghiêng và cỡ chữ để biến phần tử <p> thành tiêu đề',
      help: 'Không được định kiểu phần tử <p> để dùng làm tiêu đề',
    },
  },
  checks: {
    'page-has-heading-one': {
      pass: 'Trang có ít nhất một tiêu đề cấp 1',
      fail: 'Trang phải có một tiêu đề cấp 1',
    },
    'header-present': {
      pass: 'Trang có tiêu đề',
      fail: 'Trang không có tiêu đề',
    },
    'heading-order': {
      pass: 'Thứ tự tiêu đề hợp lệ',
      fail: 'Thứ tự tiêu đề không hợp lệ',
      incomplete: 'Không xác định được tiêu đề đứng trước',
    },
    'p-as-heading': {
      pass: 'Phần tử <p> không được định kiểu như tiêu đề',
      fail: 'Nên dùng phần tử tiêu đề thay cho phần tử <p> được định kiểu',
      incomplete: 'Không xác định được phần tử <p> có được định kiểu như tiêu đề hay không',
    },
  },
} satisfies Theme;
