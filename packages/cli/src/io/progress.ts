import type { WriteStream } from 'node:tty';

/** How far a batch has come, and what went wrong on the way. */
export interface Progress {
  /** Shows the number of lines read; at most a few times a second. */
  lines(count: number): void;
  /** Prints a line that stays. */
  say(message: string): void;
  /** Takes the line of progress away. */
  end(): void;
}

const INTERVAL = 200;
const CLEAR = '\r\u001b[2K';

/** A line that is rewritten in place, on a terminal only: in a log file it would be noise. */
export function progressOn(
  stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean },
  clock = Date.now,
): Progress {
  const live = stream.isTTY === true;
  let shown = false;
  let last = clock();
  const clear = (): void => {
    if (shown) stream.write(CLEAR);
    shown = false;
  };
  return {
    lines(count) {
      if (!live) return;
      const now = clock();
      if (now - last < INTERVAL) return;
      last = now;
      shown = true;
      stream.write(`${CLEAR}${count.toLocaleString('en')} lines`);
    },
    say(message) {
      clear();
      stream.write(`${message}\n`);
    },
    end: clear,
  };
}
