// npm test: builds, then runs the stages. `npm test -- node elements` runs only those. Last line: `N passed, N failed`.
import './bootstrap.mjs';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root, run, runTool } from './tasks.mjs';
import { uncovered } from './coverage.mjs';

const stages = {
  node: nodeTests,
  built: builtTests,
  elements: elementTests,
  frameworks: frameworkTests,
  stories: storyTests,
};

/** Tests that only hold for what `npm run build` made just now. */
const ofBuilt = 'test/built';
/** Tests that need what was built and more time than others. */
const ofFrameworks = 'test/frameworks';
const apart = [ofBuilt, ofFrameworks];

function nodeTests(env) {
  const folders = ['packages/core', 'packages/schemas', 'packages/cli', 'packages/axe-locale-vi', 'test'];
  const isTest = (file) => file.endsWith('.test.ts') && !apart.some((folder) => file.startsWith(folder));
  const files = folders.flatMap(filesUnder).filter(isTest);
  if (files.length === 0) return true;
  rmSync(join(root, 'coverage'), { recursive: true, force: true });
  const c8 = [
    '--reporter=json-summary',
    '--reporter=lcovonly',
    '--include=packages/core/src/**',
    '--exclude=**/*.test*.ts',
    '--all',
  ];
  const node = ['--import', 'tsx', '--conditions=antt-source', '--test', '--test-reporter=./scripts/node-reporter.mjs'];
  return runTool('c8/bin/c8.js', [...c8, process.execPath, ...node, ...files], { env });
}

/** The worked cases and the locale once more, against what is published: the built packages. And whether a second build gives the same. */
function builtTests(env) {
  const node = ['--import', 'tsx', '--test', '--test-reporter=./scripts/node-reporter.mjs'];
  const folders = ['packages/schemas/cases', 'packages/axe-locale-vi', ofBuilt];
  const files = folders.flatMap(filesUnder).filter((file) => file.endsWith('.test.ts'));
  return run(process.execPath, [...node, ...files], { env: { ...env, ANTT_BUILT: '1' } });
}

function elementTests(env) {
  return runTool('@web/test-runner/dist/bin.js', ['--config', 'web-test-runner.config.mjs'], { env });
}

/** The elements in React, Vue, Svelte and Angular: types, checks, and the example apps. */
function frameworkTests(env) {
  const node = ['--import', 'tsx', '--conditions=antt-source', '--test', '--test-reporter=./scripts/node-reporter.mjs'];
  const files = filesUnder(ofFrameworks).filter((file) => file.endsWith('.test.ts'));
  return run(process.execPath, [...node, ...files], { env });
}

function storyTests(env) {
  const build = ['build', '-c', 'stories/.storybook', '-o', 'storybook-static', '--disable-telemetry', '--quiet'];
  if (!runTool('storybook/dist/bin/dispatcher.js', build, { quiet: true })) return false;
  return run(process.execPath, ['scripts/check-stories.mjs'], { env });
}

/** Runs a stage and adds up: its own counts, and one failure more if it broke without saying which test failed. */
function runStage(name) {
  console.log(`\n— ${name}`);
  const counts = join(root, `node_modules/.cache/counts-${name}.json`);
  rmSync(counts, { force: true });
  const ended = stages[name]({ ANTT_COUNTS: counts });
  const { passed, failed } = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 0 };
  if (failed === 0 && (!ended || passed === 0)) {
    console.error(ended ? `${name}: no test ran` : `${name}: broke off, see above`);
    return { passed, failed: 1 };
  }
  return { passed, failed };
}

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = chosen.find((name) => !(name in stages));
if (unknown) {
  console.error(`There is no stage ${unknown}: choose from ${Object.keys(stages).join(', ')}, or none for all.`);
  process.exit(2);
}

const totals = { passed: 0, failed: 0 };
if (!run(process.execPath, ['scripts/build.mjs', '--quiet'])) totals.failed += 1;
for (const name of chosen.length > 0 ? chosen : Object.keys(stages)) {
  const { passed, failed } = runStage(name);
  totals.passed += passed;
  totals.failed += failed;
  if (name === 'node') {
    const gaps = uncovered('packages/core/src', 95);
    for (const gap of gaps) console.error(gap);
    if (gaps.length > 0) totals.failed += 1;
  }
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
