import type { Theme } from '../theme.ts';

/** Which ARIA attributes an element may, must and must not have, and their values. */
export const ariaAttributes = {
  rules: {
    'aria-allowed-attr': {
      description: 'Bảo đảm vai trò của phần tử hỗ trợ các thuộc tính ARIA của nó',
      help: 'Phần tử chỉ được dùng các thuộc tính ARIA được hỗ trợ',
    },
    'aria-prohibited-attr': {
      description: 'Bảo đảm phần tử không dùng thuộc tính ARIA mà vai trò của nó cấm',
      help: 'Phần tử chỉ được dùng các thuộc tính ARIA được phép',
    },
    'aria-required-attr': {
      description: 'Bảo đảm phần tử có vai trò ARIA mang đủ các thuộc tính ARIA bắt buộc',
      help: 'Phải khai báo đủ các thuộc tính ARIA bắt buộc',
    },
    'aria-conditional-attr': {
      description: 'Bảo đảm thuộc tính ARIA được dùng đúng như đặc tả của vai trò mà phần tử mang',
      help: 'Thuộc tính ARIA phải được dùng đúng đặc tả của vai trò mà phần tử mang',
    },
    'aria-valid-attr': {
      description: 'Bảo đảm thuộc tính bắt đầu bằng aria- là thuộc tính ARIA hợp lệ',
      help: 'Thuộc tính ARIA phải có tên hợp lệ',
    },
    'aria-valid-attr-value': {
      description: 'Bảo đảm mọi thuộc tính ARIA có giá trị hợp lệ',
      help: 'Thuộc tính ARIA phải có giá trị hợp lệ',
    },
    'aria-braille-equivalent': {
      description: 'Bảo đảm aria-braillelabel và aria-brailleroledescription có nội dung tương đương ngoài chữ nổi',
      help: 'Thuộc tính aria-braille phải có nội dung tương đương ngoài chữ nổi',
    },
    'aria-hidden-body': {
      description: 'Bảo đảm phần tử body của tài liệu không mang aria-hidden="true"',
      help: 'Phần tử body của tài liệu không được mang aria-hidden="true"',
    },
  },
  checks: {
    'aria-allowed-attr': {
      pass: 'Các thuộc tính ARIA được dùng đúng với vai trò đã khai báo',
      fail: {
        singular: 'Thuộc tính ARIA không được phép dùng: ${data.values}',
        plural: 'Các thuộc tính ARIA không được phép dùng: ${data.values}',
        caseSensitive:
          'Các thuộc tính ARIA sau phân biệt chữ hoa, chữ thường; giá trị phải viết bằng chữ thường: ${data.values}',
      },
      incomplete: {
        default: 'Hãy kiểm tra xem có vấn đề gì không nếu thuộc tính ARIA bị bỏ qua trên phần tử này: ${data.values}',
        caseSensitive:
          'Giá trị của các thuộc tính ARIA sau phân biệt chữ hoa, chữ thường; công nghệ hỗ trợ có thể xử lý không đúng: ${data.values}',
      },
    },
    'aria-allowed-attr-elm': {
      pass: 'Các thuộc tính ARIA được phép dùng trên phần tử này',
      fail: {
        singular: 'Thuộc tính ARIA không được phép dùng trên phần tử ${data.nodeName}: ${data.values}',
        plural: 'Các thuộc tính ARIA không được phép dùng trên phần tử ${data.nodeName}: ${data.values}',
      },
    },
    'aria-prohibited-attr': {
      pass: 'Thuộc tính ARIA được phép dùng',
      fail: {
        hasRolePlural: 'Không được dùng các thuộc tính ${data.prohibited} với vai trò "${data.role}"',
        hasRoleSingular: 'Không được dùng thuộc tính ${data.prohibited} với vai trò "${data.role}"',
        noRolePlural:
          'Không được dùng các thuộc tính ${data.prohibited} trên phần tử "${data.nodeName}" không có thuộc tính role hợp lệ',
        noRoleSingular:
          'Không được dùng thuộc tính ${data.prohibited} trên phần tử "${data.nodeName}" không có thuộc tính role hợp lệ',
      },
      incomplete: {
        hasRoleSingular: 'Thuộc tính ${data.prohibited} chưa được hỗ trợ tốt với vai trò "${data.role}"',
        hasRolePlural: 'Các thuộc tính ${data.prohibited} chưa được hỗ trợ tốt với vai trò "${data.role}"',
        noRoleSingular:
          'Thuộc tính ${data.prohibited} chưa được hỗ trợ tốt trên phần tử "${data.nodeName}" không có thuộc tính role hợp lệ',
        noRolePlural:
          'Các thuộc tính ${data.prohibited} chưa được hỗ trợ tốt trên phần tử "${data.nodeName}" không có thuộc tính role hợp lệ',
        visibleLabelSingular:
          'Thuộc tính ${data.prohibited} chưa được hỗ trợ tốt, nhưng các phần tử mà aria-labelledby trỏ đến đang hiển thị trên trang. Hãy xác nhận rằng nhãn này không cần thiết.',
        visibleLabelPlural:
          'Các thuộc tính ${data.prohibited} chưa được hỗ trợ tốt, nhưng các phần tử mà aria-labelledby trỏ đến đang hiển thị trên trang. Hãy xác nhận rằng các nhãn này không cần thiết.',
        unresolvedLabel:
          'Thuộc tính ${data.prohibited} chưa được hỗ trợ tốt và không trỏ đến phần tử nào có trên trang. Hãy xác nhận rằng nhãn này không cần thiết.',
      },
    },
    'aria-required-attr': {
      pass: 'Có đủ các thuộc tính ARIA bắt buộc',
      fail: {
        singular: 'Thiếu thuộc tính ARIA bắt buộc: ${data.values}',
        plural: 'Thiếu các thuộc tính ARIA bắt buộc: ${data.values}',
      },
    },
    'aria-conditional-attr': {
      pass: 'Thuộc tính ARIA được phép dùng',
      fail: {
        checkbox: 'Hãy bỏ aria-checked, hoặc đặt là "${data.checkState}" cho khớp với trạng thái thực của ô đánh dấu',
        radio: 'Hãy bỏ aria-checked, hoặc đặt là "${data.checkState}" cho khớp với trạng thái thực của nút chọn',
        rowSingular:
          'Thuộc tính này được hỗ trợ trên hàng của treegrid, nhưng không được hỗ trợ với ${data.ownerRole}: ${data.invalidAttrs}',
        rowPlural:
          'Các thuộc tính này được hỗ trợ trên hàng của treegrid, nhưng không được hỗ trợ với ${data.ownerRole}: ${data.invalidAttrs}',
      },
    },
    'aria-unsupported-attr': {
      pass: 'Thuộc tính ARIA được hỗ trợ',
      fail: 'Nhiều trình đọc màn hình và công nghệ hỗ trợ chưa hỗ trợ thuộc tính ARIA này: ${data.values}',
    },
    'aria-no-deprecated-attr': {
      pass: 'Không dùng thuộc tính ARIA đã lỗi thời',
      incomplete: {
        singular: 'Thuộc tính này đã lỗi thời và không nên dùng: ${data.values}',
        plural: 'Các thuộc tính này đã lỗi thời và không nên dùng: ${data.values}',
      },
    },
    'aria-valid-attr': {
      pass: 'Tên thuộc tính ARIA hợp lệ',
      fail: {
        singular: 'Tên thuộc tính ARIA không hợp lệ: ${data.values}',
        plural: 'Các tên thuộc tính ARIA không hợp lệ: ${data.values}',
      },
    },
    'aria-valid-attr-value': {
      pass: 'Giá trị của các thuộc tính ARIA hợp lệ',
      fail: {
        singular: 'Giá trị thuộc tính ARIA không hợp lệ: ${data.values}',
        plural: 'Các giá trị thuộc tính ARIA không hợp lệ: ${data.values}',
      },
      incomplete: {
        noId: 'Trang không có phần tử mang id mà thuộc tính ARIA trỏ đến: ${data.needsReview}',
        noIdShadow:
          'Trang không có phần tử mang id mà thuộc tính ARIA trỏ đến, hoặc đó là phần tử con cháu trong một cây shadow DOM khác: ${data.needsReview}',
        ariaCurrent: 'Giá trị thuộc tính ARIA không hợp lệ và sẽ được hiểu là "aria-current=true": ${data.needsReview}',
        idrefs:
          'Không xác định được trang có phần tử mang id mà thuộc tính ARIA trỏ đến hay không: ${data.needsReview}',
        empty: 'Thuộc tính ARIA để trống thì giá trị bị bỏ qua: ${data.needsReview}',
        controlsWithinPopup:
          'Khi dùng aria-haspopup, không xác định được trang có id mà aria-controls trỏ đến hay không: ${data.needsReview}',
      },
    },
    'aria-errormessage': {
      pass: 'aria-errormessage có mặt, trỏ đến phần tử mà trình đọc màn hình đọc được, và dùng một kỹ thuật aria-errormessage được hỗ trợ',
      fail: {
        singular:
          'Giá trị aria-errormessage `${data.values}` phải dùng một kỹ thuật để thông báo lỗi được đọc lên (ví dụ aria-live, aria-describedby, role=alert)',
        plural:
          'Các giá trị aria-errormessage `${data.values}` phải dùng một kỹ thuật để thông báo lỗi được đọc lên (ví dụ aria-live, aria-describedby, role=alert)',
        unsupported: 'Nhiều công nghệ hỗ trợ chưa xử lý được aria-errormessage chứa nhiều id',
        hidden: 'Giá trị aria-errormessage `${data.values}` không được trỏ đến phần tử bị ẩn',
      },
      incomplete: {
        singular: 'Hãy bảo đảm giá trị aria-errormessage `${data.values}` trỏ đến một phần tử có trên trang',
        plural: 'Hãy bảo đảm các giá trị aria-errormessage `${data.values}` trỏ đến những phần tử có trên trang',
        idrefs: 'Không xác định được trang có phần tử mà aria-errormessage trỏ đến hay không: ${data.values}',
      },
    },
    'aria-level': {
      pass: 'Các giá trị aria-level hợp lệ',
      incomplete: 'Không phải cặp trình đọc màn hình và trình duyệt nào cũng hỗ trợ giá trị aria-level lớn hơn 6',
    },
    'aria-busy': {
      pass: 'Phần tử có thuộc tính aria-busy',
      fail: 'Phần tử dùng aria-busy="true" trong lúc hiện biểu tượng đang tải',
    },
    'aria-hidden-body': {
      pass: 'Phần tử body của tài liệu không có thuộc tính aria-hidden',
      fail: 'Phần tử body của tài liệu không nên mang aria-hidden=true',
    },
    'has-global-aria-attribute': {
      pass: {
        singular: 'Phần tử có thuộc tính ARIA toàn cục: ${data.values}',
        plural: 'Phần tử có các thuộc tính ARIA toàn cục: ${data.values}',
      },
      fail: 'Phần tử không có thuộc tính ARIA toàn cục',
    },
    'braille-label-equivalent': {
      pass: 'aria-braillelabel nằm trên phần tử có văn bản cho công nghệ hỗ trợ',
      fail: 'aria-braillelabel nằm trên phần tử không có văn bản cho công nghệ hỗ trợ',
      incomplete: 'Không tính được văn bản cho công nghệ hỗ trợ',
    },
    'braille-roledescription-equivalent': {
      pass: 'aria-brailleroledescription nằm trên phần tử có aria-roledescription',
      fail: {
        noRoleDescription: 'aria-brailleroledescription nằm trên phần tử không có aria-roledescription',
        emptyRoleDescription: 'aria-brailleroledescription nằm trên phần tử có aria-roledescription để trống',
      },
    },
  },
} satisfies Theme;
