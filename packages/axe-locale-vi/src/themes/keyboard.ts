import type { Theme } from '../theme.ts';

/** What the keyboard reaches, in which order, and how it skips ahead. */
export const keyboard = {
  rules: {
    accesskeys: {
      description: 'Bảo đảm mọi giá trị thuộc tính accesskey là duy nhất',
      help: 'Giá trị thuộc tính accesskey nên là duy nhất',
    },
    tabindex: {
      description: 'Bảo đảm giá trị thuộc tính tabindex không lớn hơn 0',
      help: 'Phần tử không nên có tabindex lớn hơn 0',
    },
    'focus-order-semantics': {
      description: 'Bảo đảm phần tử trong thứ tự tiêu điểm có vai trò phù hợp với nội dung tương tác',
      help: 'Phần tử trong thứ tự tiêu điểm nên có vai trò phù hợp',
    },
    'aria-hidden-focus': {
      description:
        'Bảo đảm phần tử ẩn bằng aria-hidden không nhận được tiêu điểm và không chứa phần tử nhận được tiêu điểm',
      help: 'Phần tử ẩn bằng aria-hidden không được nhận tiêu điểm hay chứa phần tử nhận được tiêu điểm',
    },
    'nested-interactive': {
      description:
        'Bảo đảm các điều khiển tương tác không lồng vào nhau, vì trình đọc màn hình có thể không đọc ra chúng và công nghệ hỗ trợ có thể gặp lỗi tiêu điểm',
      help: 'Không được lồng các điều khiển tương tác vào nhau',
    },
    'scrollable-region-focusable': {
      description: 'Bảo đảm phần tử có nội dung cuộn dùng được bằng bàn phím trong Safari',
      help: 'Vùng cuộn phải dùng được bằng bàn phím',
    },
    bypass: {
      description: 'Bảo đảm mỗi trang có ít nhất một cách để người dùng bỏ qua phần điều hướng và đến thẳng nội dung',
      help: 'Trang phải có cách bỏ qua các khối lặp lại',
    },
    'skip-link': {
      description: 'Bảo đảm mọi liên kết bỏ qua có đích nhận được tiêu điểm',
      help: 'Đích của liên kết bỏ qua nên có mặt trên trang và nhận được tiêu điểm',
    },
  },
  checks: {
    accesskeys: {
      pass: 'Giá trị thuộc tính accesskey là duy nhất',
      fail: 'Tài liệu có nhiều phần tử dùng cùng một accesskey',
    },
    tabindex: {
      pass: 'Phần tử không có tabindex lớn hơn 0',
      fail: 'Phần tử có tabindex lớn hơn 0',
    },
    'focusable-content': {
      pass: 'Phần tử chứa phần tử nhận được tiêu điểm',
      incomplete: 'Hãy kiểm tra xem phần tử có tabindex âm có nhận được tiêu điểm bàn phím để cuộn vùng này không',
      fail: 'Phần tử nên có nội dung nhận được tiêu điểm',
    },
    'focusable-disabled': {
      pass: 'Phần tử không chứa phần tử nhận được tiêu điểm',
      incomplete: 'Hãy kiểm tra xem các phần tử nhận được tiêu điểm có chuyển tiêu điểm đi nơi khác ngay không',
      fail: 'Nội dung nhận được tiêu điểm nên được vô hiệu hóa, gỡ khỏi DOM, hoặc không bị ẩn bằng aria-hidden',
    },
    'focusable-element': {
      pass: 'Phần tử nhận được tiêu điểm',
      fail: 'Phần tử nên nhận được tiêu điểm',
    },
    'focusable-modal-open': {
      pass: 'Không có phần tử nhận được tiêu điểm trong lúc hộp thoại modal đang mở',
      incomplete:
        'Hãy kiểm tra để chắc rằng phím Tab không đến được các phần tử nhận được tiêu điểm trong trạng thái hiện tại',
    },
    'focusable-no-name': {
      pass: 'Phần tử không nằm trong thứ tự Tab hoặc có văn bản cho công nghệ hỗ trợ',
      fail: 'Phần tử nằm trong thứ tự Tab nhưng không có văn bản cho công nghệ hỗ trợ',
      incomplete: 'Không xác định được phần tử có tên truy cập được hay không',
    },
    'focusable-not-tabbable': {
      pass: 'Phần tử không chứa phần tử nhận được tiêu điểm',
      incomplete: 'Hãy kiểm tra xem các phần tử nhận được tiêu điểm có chuyển tiêu điểm đi nơi khác ngay không',
      fail: 'Nội dung nhận được tiêu điểm nên có tabindex="-1", được gỡ khỏi DOM, hoặc không bị ẩn bằng aria-hidden',
    },
    'no-focusable-content': {
      pass: 'Phần tử không có phần tử con cháu nhận được tiêu điểm',
      fail: {
        default: 'Phần tử có phần tử con cháu nhận được tiêu điểm. Hãy đưa chúng ra ngoài phần tử, hoặc gỡ bỏ.',
        notHidden:
          'Đặt tabindex âm cho phần tử nằm trong một điều khiển tương tác không ngăn được công nghệ hỗ trợ đưa tiêu điểm vào phần tử đó (kể cả khi có aria-hidden="true")',
      },
      incomplete: 'Không xác định được phần tử có phần tử con cháu hay không',
    },
    'internal-link-present': {
      pass: 'Có liên kết bỏ qua hợp lệ',
      fail: 'Không có liên kết bỏ qua hợp lệ',
    },
    'skip-link': {
      pass: 'Đích của liên kết bỏ qua có trên trang',
      incomplete: 'Đích của liên kết bỏ qua nên hiện ra khi liên kết được kích hoạt',
      fail: 'Liên kết bỏ qua không có đích',
    },
  },
} satisfies Theme;
