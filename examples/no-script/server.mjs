// A form that works without script, and better with it: written and read by this server. Node and the packages only.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { compile, wordsFor } from '@antt/core';
import { vi } from '@antt/core/locales/vi';
import { readForm, renderForm } from '@antt/elements/server';
import { criteriaFor, unitTypes } from '@antt/schemas';
import { texts } from '@antt/schemas/texts/vi';

const YEAR = 2025;
/** Characters of a posted form; all answers of a unit with hundreds of incidents are fewer. */
const LONGEST = 1_000_000;
const BUNDLES = new URL('../../packages/elements/dist/', import.meta.url);
const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; require-trusted-types-for 'script'";

const standards = new Map(unitTypes.map((unitType) => [unitType, compile(criteriaFor(unitType, YEAR))]));

const escape = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const page = (title, content) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/antt/antt-form.css">
<script type="module" src="/antt/antt-take-over.js"></script>
<script type="module" src="/antt/antt-elements.js"></script>
</head>
<body>
<header><p>Tỉnh Sông Lam (ví dụ)</p></header>
<main>
${content}
</main>
<footer><p>Câu trả lời chỉ được gửi khi bấm “Gửi”.</p></footer>
</body>
</html>
`;

const formPage = (unitType, filledIn) =>
  page(
    'Tự đánh giá',
    renderForm(standards.get(unitType), { action: `/?unit-type=${unitType}`, name: 'answers', ...filledIn }),
  );

/** What came of it. A real server would keep the answers. */
function resultPage(standard, answers) {
  const words = wordsFor(texts, standard.criteriaSet);
  const result = standard.evaluate(answers);
  const criteria = result.criteria.map(({ id, verdict, reason }) => {
    const why = vi.reasonLines(reason, words).map((line) => `<br>${escape(line)}`);
    return `<li>${escape(words.criterion(id).label)}: <b>${vi.verdict(verdict)}</b>${why.join('')}</li>`;
  });
  return page(
    'Đã nhận',
    `<h1>Đã nhận. Kết quả: ${vi.verdict(result.verdict)}</h1>
<ol>${criteria.join('\n')}</ol>
<details><summary>Câu trả lời đã nhận</summary><pre id="answers">${escape(JSON.stringify(answers))}</pre></details>`,
  );
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > LONGEST) return undefined;
  }
  return body;
}

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const end = (status, type, content) =>
    response
      .writeHead(status, {
        'content-type': type,
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      })
      .end(content);
  const html = (status, content) => end(status, 'text/html; charset=utf-8', content);

  const [, name, ending] = /^\/antt\/([\w-]+\.(css|js))$/.exec(pathname) ?? [];
  const file = pathname === '/page.css' ? new URL('page.css', import.meta.url) : name && new URL(name, BUNDLES);
  const content = file && (await readFile(file).catch(() => undefined));
  if (content) return end(200, TYPES[ending ?? 'css'], content);
  if (pathname === '/favicon.ico') return response.writeHead(204).end();

  const unitType = searchParams.get('unit-type') ?? 'commune';
  const standard = standards.get(unitType);
  if (pathname !== '/' || !standard) return end(404, 'text/plain; charset=utf-8', 'Không có trang này.\n');
  if (request.method !== 'POST') return html(200, formPage(unitType, {}));
  const body = await bodyOf(request);
  if (body === undefined) return end(413, 'text/plain; charset=utf-8', 'Quá dài.\n');
  const { answers, issues, given } = readForm(standard, new URLSearchParams(body), 'answers');
  return issues.length > 0
    ? html(422, formPage(unitType, { answers: given, issues }))
    : html(200, resultPage(standard, answers));
}

/** Serves the form on this machine. */
export async function start({ port = 8081 } = {}) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await start()).address);
