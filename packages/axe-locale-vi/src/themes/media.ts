import type { Theme } from '../theme.ts';

/** Sound, video, and things that move by themselves. */
export const media = {
  rules: {
    'audio-caption': {
      description: 'Bảo đảm phần tử <audio> có phụ đề',
      help: 'Phần tử <audio> phải có track phụ đề',
    },
    'video-caption': {
      description: 'Bảo đảm phần tử <video> có phụ đề',
      help: 'Phần tử <video> phải có phụ đề',
    },
    'no-autoplay-audio': {
      description:
        'Bảo đảm phần tử <video> hoặc <audio> không tự phát âm thanh quá 3 giây mà thiếu cách dừng hoặc tắt tiếng',
      help: 'Phần tử <video> hoặc <audio> không được tự động phát',
    },
    blink: {
      description: 'Bảo đảm không dùng phần tử <blink>',
      help: 'Phần tử <blink> đã lỗi thời và không được dùng nữa',
    },
    marquee: {
      description: 'Bảo đảm không dùng phần tử <marquee>',
      help: 'Phần tử <marquee> đã lỗi thời và không được dùng nữa',
    },
  },
  checks: {
    caption: {
      pass: 'Phần tử đa phương tiện có track phụ đề',
      incomplete: 'Hãy kiểm tra xem phần tử có phụ đề không',
    },
    'no-autoplay-audio': {
      pass: '<video> hoặc <audio> không phát âm thanh lâu hơn mức cho phép, hoặc có cách điều khiển',
      fail: '<video> hoặc <audio> phát âm thanh lâu hơn mức cho phép mà không có cách điều khiển',
      incomplete:
        'Hãy kiểm tra để chắc rằng <video> hoặc <audio> không phát âm thanh lâu hơn mức cho phép, hoặc có cách điều khiển',
    },
  },
} satisfies Theme;
