import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** What a run of the program left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Most memory it held at any time, in MiB. */
  readonly memory: number;
}

export interface RunOptions {
  /** Fed to standard input; without it standard input is empty. */
  readonly input?: string | Uint8Array | Readable;
  /** Called with the output as it comes, instead of keeping it. */
  readonly onOutput?: (chunk: Buffer, stdout: Readable) => void;
  /** An open file that takes the output instead. */
  readonly output?: number;
  readonly nodeOptions?: readonly string[];
}

const main = new URL('../src/main.ts', import.meta.url).href;
const script = `
process.on('exit', () => process.stderr.write('\\u0000' + process.resourceUsage().maxRSS));
const { main } = await import(${JSON.stringify(main)});
process.exitCode = await main(process.argv.slice(1));
`;

/** Runs the real program, from its sources, as a process of its own. */
export function antt(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const node = ['--import', 'tsx', '--conditions=antt-source', ...(options.nodeOptions ?? [])];
  // Measured for coverage the program would run at half its speed and in more memory.
  const { NODE_V8_COVERAGE: _, ...env } = process.env;
  const child = spawn(process.execPath, [...node, '--input-type=module', '-e', script, '--', ...args], {
    env,
    stdio: ['pipe', options.output ?? 'pipe', 'pipe'],
  });
  const stdin = child.stdin!;
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    const { input = '' } = options;
    child.on('error', reject);
    const { onOutput } = options;
    if (onOutput) child.stdout?.on('data', (chunk: Buffer) => onOutput(chunk, child.stdout!));
    else child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    // A program that refuses its arguments does not read its input.
    stdin.on('error', () => {});
    if (typeof input === 'string' || input instanceof Uint8Array) stdin.end(input);
    else input.pipe(stdin);
    child.on('close', (code) => {
      const [said = '', kilobytes = '0'] = stderr.split('\u0000');
      resolve({ code, stdout, stderr: said, memory: Number(kilobytes) / 1024 });
    });
  });
}
