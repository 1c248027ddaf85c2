import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { auditPages } from './pages.ts';

/** Writes every audit page to docs/audit and returns them. A page of an instrument that is gone does not stay. */
export function writeAuditPages(): ReadonlyMap<string, string> {
  const folder = new URL('../../docs/audit/', import.meta.url);
  const pages = auditPages();
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of pages) {
    const file = new URL(path, folder);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, content);
  }
  return pages;
}
