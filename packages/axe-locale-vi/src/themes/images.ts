import type { Theme } from '../theme.ts';

/** Text alternatives of images. */
export const images = {
  rules: {
    'image-alt': {
      description: 'Bảo đảm phần tử <img> có văn bản thay thế, hoặc có vai trò none hay presentation',
      help: 'Hình ảnh phải có văn bản thay thế',
    },
    'image-redundant-alt': {
      description: 'Bảo đảm văn bản thay thế của hình ảnh không lặp lại chữ đã có',
      help: 'Văn bản thay thế của hình ảnh không nên lặp lại chữ đã có',
    },
    'area-alt': {
      description: 'Bảo đảm phần tử <area> của bản đồ ảnh có văn bản thay thế',
      help: 'Phần tử <area> bấm được phải có văn bản thay thế',
    },
    'input-image-alt': {
      description: 'Bảo đảm phần tử <input type="image"> có văn bản thay thế',
      help: 'Nút bấm bằng hình ảnh phải có văn bản thay thế',
    },
    'object-alt': {
      description: 'Bảo đảm phần tử <object> có văn bản thay thế',
      help: 'Phần tử <object> phải có văn bản thay thế',
    },
    'role-img-alt': {
      description: 'Bảo đảm phần tử [role="img"] và [role="image"] có văn bản thay thế',
      help: 'Phần tử [role="img"] và [role="image"] phải có văn bản thay thế',
    },
    'svg-img-alt': {
      description:
        'Bảo đảm phần tử <svg> mang vai trò img, image, graphics-document hoặc graphics-symbol có văn bản cho công nghệ hỗ trợ',
      help: 'Phần tử <svg> có vai trò img hoặc image phải có văn bản thay thế',
    },
    'server-side-image-map': {
      description: 'Bảo đảm không dùng bản đồ ảnh xử lý phía máy chủ',
      help: 'Không được dùng bản đồ ảnh xử lý phía máy chủ',
    },
  },
  checks: {
    'has-alt': {
      pass: 'Phần tử có thuộc tính alt',
      fail: 'Phần tử không có thuộc tính alt',
    },
    'non-empty-alt': {
      pass: 'Phần tử có thuộc tính alt không rỗng',
      fail: {
        noAttr: 'Phần tử không có thuộc tính alt',
        emptyAttr: 'Phần tử có thuộc tính alt để trống',
      },
    },
    'alt-space-value': {
      pass: 'Phần tử có giá trị thuộc tính alt hợp lệ',
      fail: 'Thuộc tính alt của phần tử chỉ chứa một dấu cách, mà không phải trình đọc màn hình nào cũng bỏ qua dấu cách',
    },
    'duplicate-img-label': {
      pass: 'Phần tử không có chữ trùng với văn bản thay thế (alt) của <img>',
      fail: 'Phần tử chứa <img> có văn bản thay thế (alt) trùng với chữ đã có',
    },
    'svg-non-empty-title': {
      pass: 'Phần tử có phần tử con title',
      fail: {
        noTitle: 'Phần tử không có phần tử con title',
        emptyTitle: 'Phần tử con title để trống',
      },
      incomplete: 'Không xác định được phần tử có phần tử con title hay không',
    },
  },
} satisfies Theme;
