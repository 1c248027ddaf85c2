import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** How a run of the program under test ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  /** What it said on standard error: the line that tells why, as far as that can be found. */
  readonly complaint: string;
  /** It was ended because it was silent, or talked, for too long. */
  readonly stopped?: 'silent' | 'endless';
}

/** A result is some thousand bytes. */
export const LARGEST_OUTPUT = 16 * 1024 * 1024;
/** Of a long complaint its end is kept; a trace of calls may stand below the line that matters. */
const LAST_WORDS = 16_000;
/** `Error: …`, `PHP Fatal error:  …`, `ModuleNotFoundError: …`, `panic: …`: not a line of code, which is indented. */
const TELLS = /(?:(?:error|exception|panic)(?: \[\w+\])?:\s+\S|panicked at )/i;

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

/** The line that says why; failing that the last one. Below it comes a trace of calls, or the version of the program. */
export function tellingLine(complaint: string): string {
  const lines = complaint.split(/\r?\n/).filter((line) => line.trim() !== '');
  const at = lines.findIndex((line) => /^\S/.test(line) && TELLS.test(line));
  const line = (at === -1 ? lines.at(-1) : lines[at])?.trim() ?? '';
  // Some put the words on the next line.
  return at !== -1 && line.endsWith(':') ? `${line} ${lines[at + 1]?.trim() ?? ''}`.trim() : line;
}

/** What matters of what comes on standard error, without keeping all of it. */
export function complaintOf(child: ChildProcessWithoutNullStreams): () => string {
  let last = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (last = (last + chunk).slice(-LAST_WORDS)));
  return () => tellingLine(last);
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
