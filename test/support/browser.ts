/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folder of the single-file bundles. */
export const BUNDLES = file('packages/elements/dist');

/** `npm test` builds before it tests; whoever runs one test file alone gets the bundles here. */
export function ensureBundles(): void {
  const names = [
    'antt-elements.js',
    'antt-elements.classic.js',
    'antt-badge.js',
    'antt-en.js',
    'antt-drafts.js',
    'antt-overview.js',
    'antt-list-check.js',
    'antt-assess.js',
    'antt-take-over.js',
    'antt-form.css',
    'antt-embed.json',
  ];
  // A build that broke off leaves empty files behind.
  if (names.every((name) => statSync(`${BUNDLES}/${name}`, { throwIfNoEntry: false })?.size)) return;
  const rollup = [file('node_modules/rollup/dist/bin/rollup'), '-c', 'rollup.config.mjs', '--silent'];
  const { status, stderr } = spawnSync(process.execPath, rollup, { cwd: file('.'), encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bundles cannot be built.\n${stderr}`);
}

interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

async function find(): Promise<FoundBrowser> {
  const script = new URL('../../scripts/find-browser.mjs', import.meta.url).href;
  const { findBrowser } = (await import(script)) as { findBrowser(): Promise<FoundBrowser> };
  return findBrowser();
}

/** Starts the browser that all tests use. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await find();
  return chromium.launch({ executablePath, args, env });
}

/** A browser with a profile on the disk, and its process, to be killed. */
export async function launchProfile(profile: string): Promise<{ readonly browser: Browser; kill(): Promise<void> }> {
  const { executablePath, args, env } = await find();
  const own = ['--headless', '--remote-debugging-port=0', '--no-first-run', `--user-data-dir=${profile}`];
  // A process group of its own: helpers of the browser die with it.
  const child: ChildProcess = spawn(executablePath, [...args, ...own], {
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let told = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const found = /DevTools listening on (ws:\S+)/.exec(told)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The browser did not start.\n${told}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  return {
    browser,
    kill: async () => {
      process.kill(-child.pid!, 'SIGKILL');
      await ended;
    },
  };
}

/** A page together with everything it did wrong. */
export interface WatchedPage {
  readonly page: Page;
  /** Violations of the policy, messages of error or warning, uncaught errors, requests to other hosts. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** Opens a page in a context of its own. Times out early: everything is on this machine. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', address).href)) faults.push(`outside: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation(text: string): void };
      reportViolation(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}
