import type { Theme } from '../theme.ts';

/** The language of the page and its parts. */
export const language = {
  rules: {
    'html-has-lang': {
      description: 'Bảo đảm mọi tài liệu HTML có thuộc tính lang',
      help: 'Phần tử <html> phải có thuộc tính lang',
    },
    'html-lang-valid': {
      description: 'Bảo đảm thuộc tính lang của phần tử <html> có giá trị hợp lệ',
      help: 'Thuộc tính lang của phần tử <html> phải có giá trị hợp lệ',
    },
    'html-xml-lang-mismatch': {
      description:
        'Bảo đảm khi phần tử HTML có cả lang và xml:lang hợp lệ thì hai thuộc tính khai báo cùng một ngôn ngữ cơ sở của trang',
      help: 'Phần tử HTML có lang và xml:lang phải khai báo cùng một ngôn ngữ cơ sở',
    },
    'valid-lang': {
      description: 'Bảo đảm thuộc tính lang có giá trị hợp lệ',
      help: 'Thuộc tính lang phải có giá trị hợp lệ',
    },
  },
  checks: {
    'has-lang': {
      pass: 'Phần tử <html> có thuộc tính lang',
      fail: {
        noXHTML: 'Thuộc tính xml:lang không hợp lệ trên trang HTML, hãy dùng thuộc tính lang',
        noLang: 'Phần tử <html> không có thuộc tính lang',
      },
    },
    'valid-lang': {
      pass: 'Giá trị thuộc tính lang có trong danh sách ngôn ngữ hợp lệ',
      fail: 'Giá trị thuộc tính lang không có trong danh sách ngôn ngữ hợp lệ',
    },
    'xml-lang-mismatch': {
      pass: 'Thuộc tính lang và xml:lang khai báo cùng một ngôn ngữ cơ sở',
      fail: 'Thuộc tính lang và xml:lang không khai báo cùng một ngôn ngữ cơ sở',
    },
  },
} satisfies Theme;
