import type { Theme } from '../theme.ts';

/** Landmarks of the page. */
export const landmarks = {
  rules: {
    'landmark-banner-is-top-level': {
      description: 'Bảo đảm vùng mốc banner nằm ở cấp cao nhất',
      help: 'Vùng mốc banner không nên nằm trong vùng mốc khác',
    },
    'landmark-complementary-is-top-level': {
      description: 'Bảo đảm vùng mốc complementary hoặc phần tử aside nằm ở cấp cao nhất',
      help: 'Phần tử aside không nên nằm trong vùng mốc khác',
    },
    'landmark-contentinfo-is-top-level': {
      description: 'Bảo đảm vùng mốc contentinfo nằm ở cấp cao nhất',
      help: 'Vùng mốc contentinfo không nên nằm trong vùng mốc khác',
    },
    'landmark-main-is-top-level': {
      description: 'Bảo đảm vùng mốc main nằm ở cấp cao nhất',
      help: 'Vùng mốc main không nên nằm trong vùng mốc khác',
    },
    'landmark-no-duplicate-banner': {
      description: 'Bảo đảm tài liệu có nhiều nhất một vùng mốc banner',
      help: 'Tài liệu không nên có nhiều hơn một vùng mốc banner',
    },
    'landmark-no-duplicate-contentinfo': {
      description: 'Bảo đảm tài liệu có nhiều nhất một vùng mốc contentinfo',
      help: 'Tài liệu không nên có nhiều hơn một vùng mốc contentinfo',
    },
    'landmark-no-duplicate-main': {
      description: 'Bảo đảm tài liệu có nhiều nhất một vùng mốc main',
      help: 'Tài liệu không nên có nhiều hơn một vùng mốc main',
    },
    'landmark-one-main': {
      description: 'Bảo đảm tài liệu có một vùng mốc main',
      help: 'Tài liệu nên có một vùng mốc main',
    },
    'landmark-unique': {
      description: 'Bảo đảm các vùng mốc không trùng nhau',
      help: 'Mỗi vùng mốc nên có vai trò riêng, hoặc vai trò đi cùng nhãn hay title (tức tên truy cập được) không trùng nhau',
    },
    region: {
      description: 'Bảo đảm toàn bộ nội dung trang nằm trong các vùng mốc',
      help: 'Toàn bộ nội dung trang nên nằm trong các vùng mốc',
    },
  },
  checks: {
    landmark: {
      pass: 'Trang có vùng mốc',
      fail: 'Trang không có vùng mốc',
    },
    'landmark-is-top-level': {
      pass: 'Vùng mốc ${data.role} nằm ở cấp cao nhất',
      fail: 'Vùng mốc ${data.role} nằm trong một vùng mốc khác',
    },
    'landmark-is-unique': {
      pass: 'Mỗi vùng mốc phải có vai trò riêng, hoặc vai trò đi cùng nhãn hay title (tức tên truy cập được) không trùng nhau',
      fail: 'Vùng mốc phải có aria-label, aria-labelledby hoặc title không trùng để phân biệt được các vùng mốc với nhau',
    },
    'page-has-main': {
      pass: 'Tài liệu có ít nhất một vùng mốc main',
      fail: 'Tài liệu không có vùng mốc main',
    },
    'page-no-duplicate-banner': {
      pass: 'Tài liệu không có nhiều hơn một vùng mốc banner',
      fail: 'Tài liệu có nhiều hơn một vùng mốc banner',
    },
    'page-no-duplicate-contentinfo': {
      pass: 'Tài liệu không có nhiều hơn một vùng mốc contentinfo',
      fail: 'Tài liệu có nhiều hơn một vùng mốc contentinfo',
    },
    'page-no-duplicate-main': {
      pass: 'Tài liệu không có nhiều hơn một vùng mốc main',
      fail: 'Tài liệu có nhiều hơn một vùng mốc main',
    },
    region: {
      pass: 'Toàn bộ nội dung trang nằm trong các vùng mốc',
      fail: 'Một phần nội dung trang nằm ngoài các vùng mốc',
    },
  },
} satisfies Theme;
