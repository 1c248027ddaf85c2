// Browser tests of the elements. Every test page is served under the policy of the strictest host page we promise to work in.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findBrowser } from './scripts/find-browser.mjs';

const { executablePath, args, env, headless } = await findBrowser();

/**
 * Adds the policy to every page. The runner injects inline scripts of its own into the page; each is let through by its
 * hash, computed from the finished page, so neither 'unsafe-inline' nor a nonce that other code could copy is needed.
 * The runner's script `import()`s the test file from its own origin and talks through a web socket: 'self' and ws: cover
 * both. Neither the runner nor mocha needs a Trusted Types policy; lit brings its own, named lit-html. What does need one
 * is the DOM diff of @open-wc/testing (`shadowDom.to.equal`): tests compare text, attributes and properties instead.
 */
async function contentSecurityPolicy(context, next) {
  await next();
  if (!context.response.is('html') || typeof context.body !== 'string') return;
  const hashes = [...context.body.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  context.set(
    'Content-Security-Policy',
    [
      `default-src 'none'`,
      `script-src 'self' ${hashes.join(' ')}`,
      `style-src 'self'`,
      `connect-src 'self' ws:`,
      `require-trusted-types-for 'script'`,
    ].join('; '),
  );
}

/** Every test file starts by importing the setup that turns a violation of the policy into a failed test. */
const setup = {
  name: 'setup',
  transform(context) {
    if (!/^\/packages\/(elements\/.*\.test|[^/]+\/test\/.*\.browser)\.ts$/.test(context.path)) return;
    return { body: `import '/packages/elements/test/setup.ts';${context.body}`, transformCache: true };
  },
};

/** The command of that name: role and name of all that assistive technology sees, groups too, which the runner's own one leaves out. */
const accessibilityTree = {
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'accessibility-tree') return undefined;
    const debug = await session.browser.getPage(session.id).createCDPSession();
    const { nodes } = await debug.send('Accessibility.getFullAXTree');
    await debug.detach();
    return nodes.map(({ role, name }) => ({ role: role?.value, name: name?.value }));
  },
};

/** Counts for scripts/test.mjs, which names the file to write them to. A file that breaks outside its tests is one failure. */
const counts = {
  stop({ sessions }) {
    const totals = { passed: 0, failed: 0 };
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) if (!test.skipped) totals[test.passed ? 'passed' : 'failed'] += 1;
      for (const inner of suite?.suites ?? []) walk(inner);
    };
    let files = 0;
    for (const session of sessions) {
      files += 1;
      walk(session.testResults);
      if (!session.passed && (session.errors.length > 0 || !session.testResults)) totals.failed += 1;
    }
    console.log(`${files} files, ${totals.passed} passed, ${totals.failed} failed`);
    const file = process.env.ANTT_COUNTS;
    if (!file) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(totals));
  },
};

export default {
  rootDir: import.meta.dirname,
  files: [
    'packages/elements/src/**/*.test.ts',
    'packages/elements/test/**/*.test.ts',
    'packages/*/test/**/*.browser.ts',
  ],
  concurrency: 2,
  staticLogging: !process.stdout.isTTY,
  nodeResolve: { exportConditions: ['antt-source', 'production', 'browser', 'import', 'default'] },
  middleware: [contentSecurityPolicy],
  plugins: [
    setup,
    accessibilityTree,
    esbuildPlugin({ ts: true, tsconfig: './packages/elements/tsconfig.json', target: 'es2022' }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args, env, headless },
      // Only one tab has the focus; without emulation every focus test fails when two files run at once.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), counts],
};
