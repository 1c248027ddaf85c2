// dist/vi.json: the locale in axe's own format, for programs that do not run JavaScript modules.
import { mkdirSync, writeFileSync } from 'node:fs';
import { axeLocaleVi } from '../src/index.ts';

const folder = new URL('../dist/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('vi.json', folder), `${JSON.stringify(axeLocaleVi, null, 2)}\n`);
