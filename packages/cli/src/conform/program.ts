import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** How a run of the program under test ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  /** What it said last on standard error. */
  readonly complaint: string;
  /** It was ended because it was silent, or talked, for too long. */
  readonly stopped?: 'silent' | 'endless';
}

/** A result is some thousand bytes. */
export const LARGEST_OUTPUT = 16 * 1024 * 1024;
const LAST_WORDS = 2000;

const running = new Set<ChildProcessWithoutNullStreams>();

/** What it started and left behind may hold its output open; nobody waits for that longer than this. */
const LAST_BREATH = 1000;

/** Ends a program with all that it started, without asking. */
export function stop(child: ChildProcessWithoutNullStreams): void {
  const letGo = setTimeout(
    () => [child.stdin, child.stdout, child.stderr].forEach((stream) => stream.destroy()),
    LAST_BREATH,
  );
  child.once('close', () => clearTimeout(letGo));
  // Once it has ended its number may belong to another program.
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    // A shell stands between: its whole group goes, else the program itself would live on.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself just now.
  }
}

/** Ends every program that still runs. */
export const stopAll = (): void => running.forEach(stop);

/** Starts the program by its command line, in a shell, so that it may be written as one writes it there. */
export function start(command: string): ChildProcessWithoutNullStreams {
  const child = spawn(command, { shell: true, detached: process.platform !== 'win32', stdio: 'pipe' });
  running.add(child);
  child.on('close', () => running.delete(child));
  // A program that ends without reading its input is judged by what it wrote.
  child.stdin.on('error', () => {});
  return child;
}

/** The last words of what comes on standard error, without keeping all of it. */
export function complaintOf(child: ChildProcessWithoutNullStreams): () => string {
  let last = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (last = (last + chunk).slice(-LAST_WORDS)));
  return () => last.trim().split('\n').at(-1)?.trim() ?? '';
}

/** Runs the program once, with this on its standard input. Never rejects: whatever happens is how it ended. */
export function runOnce(command: string, input: string, seconds: number): Promise<Ended> {
  return new Promise((resolve) => {
    const child = start(command);
    const complaint = complaintOf(child);
    let stdout = '';
    let stopped: Ended['stopped'];
    const end = (why: Ended['stopped']): void => {
      stopped ??= why;
      stop(child);
    };
    const timer = setTimeout(() => end('silent'), seconds * 1000);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (stdout.length + chunk.length > LARGEST_OUTPUT) end('endless');
      else stdout += chunk;
    });
    const done = (code: number | null, said: string): void => {
      clearTimeout(timer);
      resolve({ code, stdout, complaint: said, ...(stopped ? { stopped } : {}) });
    };
    child.on('error', (error) => done(null, error.message));
    child.on('close', (code) => done(code, complaint()));
    child.stdin.end(input);
  });
}
