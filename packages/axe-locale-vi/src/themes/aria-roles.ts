import type { Theme } from '../theme.ts';

/** Roles, what they must contain and be contained in, and elements that are there for looks only. */
export const ariaRoles = {
  rules: {
    'aria-allowed-role': {
      description: 'Bảo đảm thuộc tính role có giá trị phù hợp với phần tử',
      help: 'Vai trò ARIA nên phù hợp với phần tử',
    },
    'aria-deprecated-role': {
      description: 'Bảo đảm phần tử không dùng vai trò đã lỗi thời',
      help: 'Không được dùng vai trò ARIA đã lỗi thời',
    },
    'aria-roles': {
      description: 'Bảo đảm mọi phần tử có thuộc tính role dùng giá trị hợp lệ',
      help: 'Vai trò ARIA phải có giá trị hợp lệ',
    },
    'aria-required-children': {
      description: 'Bảo đảm phần tử có vai trò ARIA đòi hỏi vai trò con thì chứa các vai trò con ấy',
      help: 'Một số vai trò ARIA phải chứa những phần tử con nhất định',
    },
    'aria-required-parent': {
      description: 'Bảo đảm phần tử có vai trò ARIA đòi hỏi vai trò cha thì nằm trong vai trò cha ấy',
      help: 'Một số vai trò ARIA phải nằm trong những phần tử cha nhất định',
    },
    'aria-roledescription': {
      description: 'Bảo đảm aria-roledescription chỉ dùng trên phần tử có vai trò ngầm định hoặc tường minh',
      help: 'aria-roledescription phải nằm trên phần tử có vai trò mang ngữ nghĩa',
    },
    'aria-text': {
      description: 'Bảo đảm role="text" chỉ dùng trên phần tử không có phần tử con cháu nhận được tiêu điểm',
      help: 'Phần tử có "role=text" không nên có phần tử con cháu nhận được tiêu điểm',
    },
    'presentation-role-conflict': {
      description:
        'Bảo đảm phần tử chỉ để trình bày không mang thuộc tính ARIA toàn cục hay tabindex, để mọi trình đọc màn hình đều bỏ qua nó',
      help: 'Phần tử chỉ để trình bày nên được mọi trình đọc màn hình bỏ qua như nhau',
    },
  },
  checks: {
    'aria-allowed-role': {
      pass: 'Vai trò ARIA được phép dùng trên phần tử này',
      fail: {
        singular: 'Vai trò ARIA ${data.values} không được phép dùng trên phần tử này',
        plural: 'Các vai trò ARIA ${data.values} không được phép dùng trên phần tử này',
      },
      incomplete: {
        singular:
          'Phải bỏ vai trò ARIA ${data.values} khi phần tử hiện ra, vì vai trò này không được phép dùng trên phần tử',
        plural:
          'Phải bỏ các vai trò ARIA ${data.values} khi phần tử hiện ra, vì các vai trò này không được phép dùng trên phần tử',
      },
    },
    abstractrole: {
      pass: 'Không dùng vai trò trừu tượng',
      fail: {
        singular: 'Không được dùng trực tiếp vai trò trừu tượng: ${data.values}',
        plural: 'Không được dùng trực tiếp các vai trò trừu tượng: ${data.values}',
      },
    },
    deprecatedrole: {
      pass: 'Vai trò ARIA chưa lỗi thời',
      fail: 'Vai trò đang dùng đã lỗi thời: ${data}',
    },
    fallbackrole: {
      pass: 'Chỉ dùng một giá trị vai trò',
      fail: 'Hãy chỉ dùng một giá trị vai trò, vì trình duyệt cũ không hỗ trợ vai trò dự phòng',
      incomplete: "Hãy chỉ dùng vai trò 'presentation' hoặc 'none', vì hai vai trò này đồng nghĩa",
    },
    invalidrole: {
      pass: 'Vai trò ARIA hợp lệ',
      fail: {
        singular: 'Vai trò phải là một trong các vai trò ARIA hợp lệ: ${data.values}',
        plural: 'Các vai trò phải thuộc danh sách vai trò ARIA hợp lệ: ${data.values}',
      },
    },
    unsupportedrole: {
      pass: 'Vai trò ARIA được hỗ trợ',
      fail: 'Nhiều trình đọc màn hình và công nghệ hỗ trợ chưa hỗ trợ vai trò đang dùng: ${data}',
    },
    'aria-required-children': {
      pass: {
        default: 'Có đủ các phần tử con ARIA bắt buộc',
        'aria-busy': 'Phần tử có thuộc tính aria-busy nên được phép chưa có các phần tử con bắt buộc',
      },
      fail: {
        singular: 'Thiếu phần tử con có vai trò ARIA bắt buộc: ${data.values}',
        plural: 'Thiếu phần tử con có một trong các vai trò ARIA bắt buộc: ${data.values}',
        unallowed: 'Phần tử có phần tử con không được phép: ${data.values}',
        unallowedPresentational: 'Phần tử có phần tử con chỉ để trình bày nhưng không thể bỏ qua vì ${data.values}',
        'aria-busy-fail':
          'Phần tử có phần tử con không được phép: ${data.values}; aria-busy="true" không cho phép thêm phần tử con có vai trò không được phép',
      },
      incomplete: {
        singular: 'Cần thêm phần tử con có vai trò ARIA: ${data.values}',
        plural: 'Cần thêm phần tử con có một trong các vai trò ARIA: ${data.values}',
      },
    },
    'aria-required-parent': {
      pass: 'Có phần tử cha mang vai trò ARIA bắt buộc',
      fail: {
        singular: 'Thiếu phần tử cha có vai trò ARIA bắt buộc: ${data.values}',
        plural: 'Thiếu phần tử cha có một trong các vai trò ARIA bắt buộc: ${data.values}',
      },
    },
    'aria-roledescription': {
      pass: 'aria-roledescription nằm trên phần tử có vai trò ngữ nghĩa được hỗ trợ',
      incomplete: 'Hãy kiểm tra xem các trình đọc màn hình được hỗ trợ có đọc aria-roledescription không',
      fail: 'Hãy cho phần tử một vai trò có hỗ trợ aria-roledescription',
    },
    'has-widget-role': {
      pass: 'Phần tử có vai trò thành phần tương tác (widget)',
      fail: 'Phần tử không có vai trò thành phần tương tác (widget)',
    },
    'valid-scrollable-semantics': {
      pass: 'Phần tử có ngữ nghĩa hợp lệ cho một phần tử trong thứ tự tiêu điểm',
      fail: 'Phần tử có ngữ nghĩa không hợp lệ cho một phần tử trong thứ tự tiêu điểm',
    },
    'is-element-focusable': {
      pass: 'Phần tử nhận được tiêu điểm',
      fail: 'Phần tử không nhận được tiêu điểm',
    },
    'presentational-role': {
      pass: 'Ngữ nghĩa mặc định của phần tử đã được thay bằng role="${data.role}"',
      fail: {
        default: 'Ngữ nghĩa mặc định của phần tử chưa được thay bằng role="none" hay role="presentation"',
        globalAria: 'Vai trò của phần tử không được coi là chỉ để trình bày vì phần tử có thuộc tính ARIA toàn cục',
        focusable: 'Vai trò của phần tử không được coi là chỉ để trình bày vì phần tử nhận được tiêu điểm',
        both: 'Vai trò của phần tử không được coi là chỉ để trình bày vì phần tử có thuộc tính ARIA toàn cục và nhận được tiêu điểm',
        iframe:
          'Các trình đọc màn hình xử lý không thống nhất thuộc tính "title" trên phần tử ${data.nodeName} có vai trò chỉ để trình bày',
      },
    },
    'role-none': {
      pass: 'Ngữ nghĩa mặc định của phần tử đã được thay bằng role="none"',
      fail: 'Ngữ nghĩa mặc định của phần tử chưa được thay bằng role="none"',
    },
    'role-presentation': {
      pass: 'Ngữ nghĩa mặc định của phần tử đã được thay bằng role="presentation"',
      fail: 'Ngữ nghĩa mặc định của phần tử chưa được thay bằng role="presentation"',
    },
  },
} satisfies Theme;
