// npm run messages: writes docs/messages.vi.md.
import { writeFileSync } from 'node:fs';
import { messagesPage } from './page.ts';

writeFileSync(new URL('../../docs/messages.vi.md', import.meta.url), messagesPage());
