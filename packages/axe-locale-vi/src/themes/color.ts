import type { Theme } from '../theme.ts';

const enough = 'Phần tử có độ tương phản màu đủ cao: ${data.contrastRatio}';

const tooLow = {
  default:
    'Phần tử có độ tương phản màu chưa đủ: ${data.contrastRatio} (màu chữ: ${data.fgColor}, màu nền: ${data.bgColor}, cỡ chữ: ${data.fontSize}, độ đậm: ${data.fontWeight}). Tỷ lệ tương phản cần đạt: ${data.expectedContrastRatio}',
  fgOnShadowColor:
    'Phần tử có độ tương phản chưa đủ giữa màu chữ và màu bóng chữ: ${data.contrastRatio} (màu chữ: ${data.fgColor}, màu text-shadow: ${data.shadowColor}, cỡ chữ: ${data.fontSize}, độ đậm: ${data.fontWeight}). Tỷ lệ tương phản cần đạt: ${data.expectedContrastRatio}',
  shadowOnBgColor:
    'Phần tử có độ tương phản chưa đủ giữa màu bóng chữ và màu nền: ${data.contrastRatio} (màu text-shadow: ${data.shadowColor}, màu nền: ${data.bgColor}, cỡ chữ: ${data.fontSize}, độ đậm: ${data.fontWeight}). Tỷ lệ tương phản cần đạt: ${data.expectedContrastRatio}',
};

const unknown = {
  default: 'Không xác định được tỷ lệ tương phản',
  bgImage: 'Không xác định được màu nền của phần tử vì có ảnh nền',
  bgGradient: 'Không xác định được màu nền của phần tử vì nền là dải chuyển màu',
  imgNode: 'Không xác định được màu nền của phần tử vì phần tử chứa hình ảnh',
  bgOverlap: 'Không xác định được màu nền của phần tử vì bị phần tử khác chồng lên',
  fgAlpha: 'Không xác định được màu chữ của phần tử vì có độ trong suốt',
  elmPartiallyObscured: 'Không xác định được màu nền của phần tử vì bị phần tử khác che một phần',
  elmPartiallyObscuring: 'Không xác định được màu nền của phần tử vì nó chồng một phần lên phần tử khác',
  outsideViewport: 'Không xác định được màu nền của phần tử vì nó nằm ngoài khung nhìn',
  equalRatio: 'Tỷ lệ tương phản giữa phần tử và nền là 1:1',
  shortTextContent: 'Nội dung của phần tử quá ngắn, không rõ có phải là chữ thật hay không',
  emptyValue: 'Phần tử chưa có giá trị; hãy nhập một giá trị rồi kiểm tra độ tương phản màu',
  nonBmp: 'Nội dung của phần tử chỉ gồm các ký tự không phải chữ',
  pseudoContent: 'Không xác định được màu nền của phần tử vì có phần tử giả',
  colorParse: 'Không đọc được chuỗi màu ${data.colorParse}',
};

/** Contrast, and links that only their colour sets apart. */
export const color = {
  rules: {
    'color-contrast': {
      description: 'Bảo đảm độ tương phản giữa màu chữ và màu nền đạt ngưỡng tối thiểu theo WCAG 2 mức AA',
      help: 'Phần tử phải đạt ngưỡng tối thiểu về tỷ lệ tương phản màu',
    },
    'color-contrast-enhanced': {
      description: 'Bảo đảm độ tương phản giữa màu chữ và màu nền đạt ngưỡng nâng cao theo WCAG 2 mức AAA',
      help: 'Phần tử phải đạt ngưỡng nâng cao về tỷ lệ tương phản màu',
    },
    'link-in-text-block': {
      description: 'Bảo đảm liên kết phân biệt được với chữ xung quanh mà không cần dựa vào màu sắc',
      help: 'Liên kết phải phân biệt được mà không cần dựa vào màu sắc',
    },
  },
  checks: {
    'color-contrast': {
      pass: { default: enough, hidden: 'Phần tử bị ẩn' },
      fail: tooLow,
      incomplete: {
        ...unknown,
        complexTextShadows: 'Không xác định được độ tương phản của phần tử vì bóng chữ phức tạp',
      },
    },
    'color-contrast-enhanced': { pass: enough, fail: tooLow, incomplete: unknown },
    'link-in-text-block': {
      pass: 'Liên kết phân biệt được với chữ xung quanh bằng cách khác ngoài màu sắc',
      fail: {
        fgContrast:
          'Liên kết có độ tương phản màu với chữ xung quanh chưa đủ: ${data.contrastRatio}:1 (tối thiểu ${data.requiredContrastRatio}:1, màu liên kết: ${data.nodeColor}, màu chữ xung quanh: ${data.parentColor})',
        bgContrast:
          'Nền của liên kết có độ tương phản màu chưa đủ: ${data.contrastRatio} (tối thiểu ${data.requiredContrastRatio}:1, màu nền liên kết: ${data.nodeBackgroundColor}, màu nền xung quanh: ${data.parentBackgroundColor})',
      },
      incomplete: {
        default: 'Không xác định được tỷ lệ tương phản màu chữ của phần tử',
        bgContrast: 'Không xác định được tỷ lệ tương phản màu nền của phần tử',
        bgImage: 'Không xác định được tỷ lệ tương phản của phần tử vì có ảnh nền',
        bgGradient: 'Không xác định được tỷ lệ tương phản của phần tử vì nền là dải chuyển màu',
        imgNode: 'Không xác định được tỷ lệ tương phản của phần tử vì phần tử chứa hình ảnh',
        bgOverlap: 'Không xác định được tỷ lệ tương phản của phần tử vì các phần tử chồng lên nhau',
      },
    },
    'link-in-text-block-style': {
      pass: 'Liên kết phân biệt được với chữ xung quanh nhờ kiểu trình bày',
      incomplete: {
        default: 'Hãy kiểm tra xem liên kết có cần kiểu trình bày riêng để phân biệt với chữ bên cạnh không',
        pseudoContent: 'Hãy kiểm tra xem kiểu của phần tử giả có đủ để phân biệt liên kết với chữ xung quanh không',
      },
      fail: 'Liên kết không có kiểu trình bày nào (chẳng hạn gạch chân) để phân biệt với chữ xung quanh',
    },
  },
} satisfies Theme;
