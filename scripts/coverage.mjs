import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './tasks.mjs';

/**
 * Reads c8's summary. Returns lines that say what is missing when the lines or branches of all files together are covered
 * by less than `limit` per cent, the worst files first; else nothing. Files of types alone have no code and do not count.
 */
export function uncovered(folder, limit) {
  const summary = join(root, 'coverage/coverage-summary.json');
  if (!existsSync(summary)) return [`coverage of ${folder}: c8 wrote no summary`];
  const files = Object.entries(JSON.parse(readFileSync(summary, 'utf8')))
    .filter(([name]) => name !== 'total')
    .map(([name, counts]) => ({ name: relative(root, name), ...counts }))
    .filter(({ name }) => !isTypesOnly(name));
  const share = (kind, list) => {
    const total = list.reduce((sum, file) => sum + file[kind].total, 0);
    return total === 0 ? 100 : (100 * list.reduce((sum, file) => sum + file[kind].covered, 0)) / total;
  };
  const say = (list) => ['lines', 'branches'].map((kind) => `${share(kind, list).toFixed(1)} % of ${kind}`).join(', ');
  console.log(`coverage of ${folder}: ${say(files)}`);
  if (share('lines', files) >= limit && share('branches', files) >= limit) return [];
  const worst = files.filter((file) => share('lines', [file]) < limit || share('branches', [file]) < limit);
  worst.sort((a, b) => share('lines', [a]) + share('branches', [a]) - share('lines', [b]) - share('branches', [b]));
  return [
    `coverage of ${folder} is under ${limit} %:`,
    ...worst.slice(0, 15).map((file) => `  ${file.name}: ${say([file])}`),
  ];
}

/** A file whose every statement is erased by the compiler: nothing but types, interfaces, comments and type imports. */
function isTypesOnly(name) {
  const text = readFileSync(join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return !/^\s*(export\s+)?(const|let|var|function|async|class|abstract|default)\b|^import\s+(?!type\b)|^export\s*[*{]/m.test(
    text,
  );
}
