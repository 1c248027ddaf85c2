import type { Theme } from '../theme.ts';

/** Frames: their names, and whether axe could look inside. */
export const frames = {
  rules: {
    'frame-title': {
      description: 'Bảo đảm phần tử <iframe> và <frame> có tên truy cập được',
      help: 'Khung phải có tên truy cập được',
    },
    'frame-title-unique': {
      description: 'Bảo đảm phần tử <iframe> và <frame> có thuộc tính title không trùng nhau',
      help: 'Khung phải có thuộc tính title không trùng với khung khác',
    },
    'frame-focusable-content': {
      description: 'Bảo đảm phần tử <frame> và <iframe> chứa nội dung nhận được tiêu điểm không mang tabindex=-1',
      help: 'Khung chứa nội dung nhận được tiêu điểm không được mang tabindex=-1',
    },
    'frame-tested': {
      description: 'Bảo đảm phần tử <iframe> và <frame> có nạp mã của axe-core',
      help: 'Các khung nên được kiểm tra bằng axe-core',
    },
  },
  checks: {
    'unique-frame-title': {
      pass: 'Thuộc tính title của phần tử là duy nhất',
      fail: 'Thuộc tính title của phần tử bị trùng',
    },
    'frame-focusable-content': {
      pass: 'Phần tử không có phần tử con cháu nhận được tiêu điểm',
      fail: 'Phần tử có phần tử con cháu nhận được tiêu điểm',
      incomplete: 'Không xác định được phần tử có phần tử con cháu hay không',
    },
    'frame-tested': {
      pass: 'Khung iframe đã được kiểm tra bằng axe-core',
      fail: 'Không kiểm tra được khung iframe bằng axe-core',
      incomplete: 'Khung iframe còn phải được kiểm tra bằng axe-core',
    },
  },
} satisfies Theme;
