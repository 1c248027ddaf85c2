// Part of `npm run build`: the audit pages, from the data that the packages work with.
import { writeAuditPages } from './write-pages.ts';

const pages = [...writeAuditPages().values()];
const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
console.log(`docs/audit: ${pages.length} files, ${Math.ceil(bytes / 1024)} KiB`);
