import { overlayMessage as message } from '@antt/core/overlays/vi';
import type { OverlaySayings } from './sayings.ts';

/** Vietnamese. In `antt-overlays.js`. */
export const vi: OverlaySayings = {
  loading: 'Đang tải quy định của tỉnh…',
  wrong: 'Không dùng được quy định của tỉnh (overlays)',
  message,
  more: (count) => `và ${count} lỗi khác`,
  notLoaded: (url, why) => `Không tải được quy định của tỉnh từ “${url}”: ${why}.`,
  faults: {
    unreachable: 'không kết nối được, hoặc máy chủ không cho trang này đọc',
    refused: 'máy chủ trả lời',
    'too-large': 'tệp quá lớn',
    'no-json': 'nội dung không phải là JSON',
  },
};
