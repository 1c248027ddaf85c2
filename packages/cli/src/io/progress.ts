import type { WriteStream } from 'node:tty';

/** How far a batch has come, and what went wrong on the way. */
export interface Progress {
  /** Shows the number of records read, how fast they come and, where `part` (0 to 1) of the whole is known, the time left. */
  records(count: number, part?: number): void;
  /** Prints a line that stays. */
  say(message: string): void;
  /** Takes the bar away. */
  end(): void;
}

/** Milliseconds between two states of the bar, and between two lines in a log. */
const INTERVAL = 200;
const LOG_INTERVAL = 60_000;
const CLEAR = '\r\u001b[2K';
const WIDTH = 20;

/** `1:05`, or `2:00:07`. */
function clockTime(seconds: number): string {
  const [whole, pad] = [Math.round(seconds), (part: number) => String(part).padStart(2, '0')];
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(whole % 60)}`;
}

function stateOf(count: number, part: number | undefined, milliseconds: number): string {
  const rate = milliseconds > 0 ? `, ${Math.round((count / milliseconds) * 1000).toLocaleString('en')}/s` : '';
  const records = `${count.toLocaleString('en')} records${rate}`;
  if (part === undefined || part <= 0) return records;
  const done = Math.floor(part * WIDTH);
  const left = clockTime(((milliseconds / part) * (1 - part)) / 1000);
  return `[${'#'.repeat(done)}${'-'.repeat(WIDTH - done)}] ${Math.floor(part * 100)}%  ${records}, ${left} left`;
}

/** A bar that is redrawn in place on a terminal; elsewhere a plain line each minute, so that a log stays short. */
export function progressOn(
  stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean },
  clock = Date.now,
): Progress {
  const live = stream.isTTY === true;
  let start: number | undefined;
  let shown = false;
  let last = 0;
  let since = 0;
  const clear = (): void => {
    if (shown) stream.write(CLEAR);
    shown = false;
  };
  return {
    records(count, part) {
      // A workbook is unpacked as a whole before its first record: that says nothing about the time left.
      if (start === undefined) last = start = clock();
      // Asking the clock for each record would cost more than many a record.
      since += 1;
      if (since < 16) return;
      since = 0;
      const now = clock();
      if (now - last < (live ? INTERVAL : LOG_INTERVAL)) return;
      last = now;
      const state = stateOf(count, part, now - start);
      shown = live;
      stream.write(live ? `${CLEAR}${state}` : `antt: ${state}\n`);
    },
    say(message) {
      clear();
      stream.write(`${message}\n`);
    },
    end: clear,
  };
}
