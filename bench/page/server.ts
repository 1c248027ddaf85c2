import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from './bundle.ts';
import type { Contestant } from './contestants.ts';

const harness = readFileSync(new URL('harness.js', import.meta.url), 'utf8');

const html = ({ name, body }: Contestant): string => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="styles.css">
<script src="harness.js"></script>
<h1>Cổng thông tin điện tử tỉnh An Lâm</h1>
<p>Đơn vị tự đánh giá <b>mức độ đạt tiêu chuẩn</b> “An toàn về an ninh, trật tự” theo Thông tư 124/2021/TT-BCA.</p>
${body}
</html>`;

/** Serves each contestant's page under its id, from memory. Nothing is kept by the browser. */
export async function serve(pages: ReadonlyMap<Contestant, Page>): Promise<{ address: string; close(): void }> {
  const files = new Map<string, readonly [type: string, text: string]>();
  for (const [contestant, { scripts, styles }] of pages) {
    const at = `/${contestant.id}/`;
    files.set(at, ['html', html(contestant)]).set(`${at}styles.css`, ['css', styles]);
    files.set(`${at}harness.js`, ['javascript', harness]);
    for (const [name, text] of scripts) files.set(`${at}script/${name}`, ['javascript', text]);
  }
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url.split('?', 1)[0]!);
    if (!file) return response.writeHead(404).end();
    const [type, text] = file;
    return response
      .writeHead(200, { 'content-type': `text/${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
