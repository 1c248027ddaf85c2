/** What happens to a page around a form: its last moments, and waking up again. */
export function onPageLife(signal: AbortSignal, leaving: () => void, woken: () => void): void {
  for (const type of ['pagehide', 'freeze']) addEventListener(type, leaving, { signal, capture: true });
  document.addEventListener('visibilitychange', () => (document.hidden ? leaving() : woken()), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && woken(), { signal });
}
