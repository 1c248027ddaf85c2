import type { Theme } from '../theme.ts';

/** Zoom, orientation, text spacing, size of targets. */
export const layout = {
  rules: {
    'meta-viewport': {
      description: 'Bảo đảm <meta name="viewport"> không chặn việc phóng to chữ và thu phóng trang',
      help: 'Không được chặn việc thu phóng trang và phóng to chữ',
    },
    'meta-viewport-large': {
      description: 'Bảo đảm <meta name="viewport"> cho phép phóng to đáng kể',
      help: 'Trang nên cho người dùng phóng to nội dung và chữ đến 500%',
    },
    'css-orientation-lock': {
      description: 'Bảo đảm nội dung không bị khóa theo một hướng màn hình và dùng được ở mọi hướng màn hình',
      help: 'Media query trong CSS không được khóa hướng màn hình',
    },
    'avoid-inline-spacing': {
      description: 'Bảo đảm bảng định kiểu riêng của người dùng chỉnh được giãn cách chữ đặt trong thuộc tính style',
      help: 'Giãn cách chữ đặt ngay trên phần tử phải chỉnh được bằng bảng định kiểu riêng',
    },
    'target-size': {
      description: 'Bảo đảm vùng chạm đủ lớn và đủ khoảng cách',
      help: 'Mọi vùng chạm phải rộng 24px hoặc chừa đủ khoảng cách',
    },
  },
  checks: {
    'meta-viewport': {
      pass: 'Thẻ <meta> không chặn việc phóng to trên thiết bị di động',
      fail: '${data} trong thẻ <meta> chặn việc phóng to trên thiết bị di động',
    },
    'meta-viewport-large': {
      pass: 'Thẻ <meta> không ngăn việc phóng to đáng kể trên thiết bị di động',
      fail: 'Thẻ <meta> hạn chế việc phóng to trên thiết bị di động',
    },
    'css-orientation-lock': {
      pass: 'Trang dùng được và không khóa hướng màn hình',
      fail: 'CSS khóa hướng màn hình, khiến trang không dùng được',
      incomplete: 'Không xác định được CSS có khóa hướng màn hình hay không',
    },
    'avoid-inline-spacing': {
      pass: "Không có kiểu đặt trên phần tử dùng '!important' làm ảnh hưởng đến giãn cách chữ",
      fail: {
        singular:
          "Hãy bỏ '!important' khỏi kiểu ${data.values} đặt trên phần tử, vì phần lớn trình duyệt không cho ghi đè",
        plural:
          "Hãy bỏ '!important' khỏi các kiểu ${data.values} đặt trên phần tử, vì phần lớn trình duyệt không cho ghi đè",
      },
    },
    'important-letter-spacing': {
      pass: 'letter-spacing trong thuộc tính style không mang !important, hoặc đạt mức tối thiểu',
      fail: {
        default:
          'letter-spacing trong thuộc tính style không được mang !important, hoặc phải đạt ${data.minValue}em (hiện là ${data.value}em)',
        omitted:
          'letter-spacing trong thuộc tính style không được mang !important, hoặc phải đạt ${data.minValue}em (hiện là ${data.value}em). Ngoài các phần tử liên quan được liệt kê, còn những phần tử có chữ khác bị ảnh hưởng',
      },
      incomplete: 'Không xác định được letter-spacing trong thuộc tính style có đạt mức tối thiểu hay không',
    },
    'important-word-spacing': {
      pass: 'word-spacing trong thuộc tính style không mang !important, hoặc đạt mức tối thiểu',
      fail: {
        default:
          'word-spacing trong thuộc tính style không được mang !important, hoặc phải đạt ${data.minValue}em (hiện là ${data.value}em)',
        omitted:
          'word-spacing trong thuộc tính style không được mang !important, hoặc phải đạt ${data.minValue}em (hiện là ${data.value}em). Ngoài các phần tử liên quan được liệt kê, còn những phần tử có chữ khác bị ảnh hưởng',
      },
      incomplete: 'Không xác định được word-spacing trong thuộc tính style có đạt mức tối thiểu hay không',
    },
    'important-line-height': {
      pass: 'line-height trong thuộc tính style không mang !important, hoặc đạt mức tối thiểu',
      fail: {
        default:
          'line-height trong thuộc tính style không được mang !important, hoặc phải đạt ${data.minValue}em (hiện là ${data.value}em)',
        omitted:
          'line-height trong thuộc tính style không được mang !important, hoặc phải đạt ${data.minValue}em (hiện là ${data.value}em). Ngoài các phần tử liên quan được liệt kê, còn những phần tử có chữ khác bị ảnh hưởng',
      },
      incomplete: 'Không xác định được line-height trong thuộc tính style có đạt mức tối thiểu hay không',
    },
    'target-size': {
      pass: {
        default:
          'Điều khiển đủ lớn (${data.width}px × ${data.height}px, cần ít nhất ${data.minSize}px × ${data.minSize}px)',
        obscured: 'Bỏ qua điều khiển này vì nó bị che hoàn toàn nên không bấm được',
        large: 'Vùng chạm lớn hơn hẳn kích thước tối thiểu ${data.minSize}px',
      },
      fail: {
        default:
          'Vùng chạm quá nhỏ (${data.width}px × ${data.height}px, cần ít nhất ${data.minSize}px × ${data.minSize}px)',
        partiallyObscured:
          'Vùng chạm quá nhỏ vì bị che một phần (chỗ hẹp nhất là ${data.width}px × ${data.height}px, cần ít nhất ${data.minSize}px × ${data.minSize}px)',
      },
      incomplete: {
        default:
          'Phần tử có tabindex âm quá nhỏ (${data.width}px × ${data.height}px, cần ít nhất ${data.minSize}px × ${data.minSize}px). Phần tử này có phải là vùng chạm không?',
        contentOverflow: 'Không đo được chính xác kích thước phần tử vì nội dung tràn ra ngoài',
        partiallyObscured:
          'Phần tử có tabindex âm quá nhỏ vì bị che một phần (chỗ hẹp nhất là ${data.width}px × ${data.height}px, cần ít nhất ${data.minSize}px × ${data.minSize}px). Phần tử này có phải là vùng chạm không?',
        partiallyObscuredNonTabbable:
          'Vùng chạm quá nhỏ vì bị một phần tử bên cạnh có tabindex âm che một phần (chỗ hẹp nhất là ${data.width}px × ${data.height}px, cần ít nhất ${data.minSize}px × ${data.minSize}px). Phần tử bên cạnh có phải là vùng chạm không?',
        tooManyRects: 'Không đo được kích thước vùng chạm vì có quá nhiều phần tử chồng lên nhau',
      },
    },
    'target-offset': {
      pass: {
        default:
          'Vùng chạm cách các vùng chạm gần nhất đủ xa. Khoảng bấm an toàn có đường kính ${data.closestOffset}px, đạt mức tối thiểu ${data.minOffset}px.',
        large: 'Vùng chạm lớn hơn hẳn kích thước tối thiểu ${data.minOffset}px',
      },
      fail: 'Vùng chạm quá gần các vùng chạm bên cạnh. Khoảng bấm an toàn có đường kính ${data.closestOffset}px, trong khi cần ít nhất ${data.minOffset}px.',
      incomplete: {
        default:
          'Phần tử có tabindex âm quá gần các vùng chạm bên cạnh. Khoảng bấm an toàn có đường kính ${data.closestOffset}px, trong khi cần ít nhất ${data.minOffset}px. Phần tử này có phải là vùng chạm không?',
        nonTabbableNeighbor:
          'Vùng chạm quá gần các phần tử bên cạnh. Khoảng bấm an toàn có đường kính ${data.closestOffset}px, trong khi cần ít nhất ${data.minOffset}px. Phần tử bên cạnh có phải là vùng chạm không?',
        tooManyRects: 'Không đo được kích thước vùng chạm vì có quá nhiều phần tử chồng lên nhau',
      },
    },
  },
} satisfies Theme;
