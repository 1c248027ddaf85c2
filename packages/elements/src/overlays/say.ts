import { OverlayError, type OverlayProblem } from '@antt/core';
import { overlayMessage as en } from '@antt/core/overlays/en';
import { overlayMessage as vi } from '@antt/core/overlays/vi';
import { type LoadFault, OverlayLoadError } from './load.ts';

/** More than this on a page helps nobody: `antt lint` tells the rest. */
const MOST = 3;

interface Sayings {
  readonly loading: string;
  readonly wrong: string;
  readonly message: (problem: OverlayProblem) => string;
  more(count: number): string;
  notLoaded(url: string, why: string): string;
  readonly faults: Readonly<Record<LoadFault, string>>;
}

const sayings: Readonly<Record<'vi' | 'en', Sayings>> = {
  vi: {
    loading: 'Đang tải quy định của tỉnh…',
    wrong: 'Không dùng được quy định của tỉnh (overlays)',
    message: vi,
    more: (count) => `và ${count} lỗi khác`,
    notLoaded: (url, why) => `Không tải được quy định của tỉnh từ “${url}”: ${why}.`,
    faults: {
      unreachable: 'không kết nối được, hoặc máy chủ không cho trang này đọc',
      refused: 'máy chủ trả lời',
      'too-large': 'tệp quá lớn',
      'no-json': 'nội dung không phải là JSON',
    },
  },
  en: {
    loading: 'Loading the rules of the province…',
    wrong: 'The rules of the province (overlays) cannot be used',
    message: en,
    more: (count) => `and ${count} more`,
    notLoaded: (url, why) => `The rules of the province cannot be loaded from “${url}”: ${why}.`,
    faults: {
      unreachable: 'no connection, or its server does not let this page read it',
      refused: 'the server answered',
      'too-large': 'the file is too large',
      'no-json': 'what it holds is not JSON',
    },
  },
};

/** As `OverlayReader.say`. What overlays hold is quoted as text: the elements never make markup of it. */
export function say(error: Error | undefined, language: string): string | undefined {
  const words = sayings[language === 'en' ? 'en' : 'vi'];
  if (error === undefined) return words.loading;
  if (error instanceof OverlayLoadError) {
    const { url, fault, status } = error;
    return words.notLoaded(url, [words.faults[fault], status].filter(Boolean).join(' '));
  }
  if (!(error instanceof OverlayError) || error.problems.length === 0) return undefined;
  const { problems } = error;
  const lines = problems.slice(0, MOST).map((problem) => {
    const place = [problem.overlay, problem.path].filter(Boolean).join(', ');
    return `${place}: ${words.message(problem)}`;
  });
  const rest = problems.length - lines.length;
  return `${words.wrong}. ${[...lines, ...(rest > 0 ? [words.more(rest)] : [])].join('; ')}.`;
}
