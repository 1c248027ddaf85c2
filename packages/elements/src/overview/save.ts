/** Hands a file to the browser to keep, by a link that is pressed: a strict policy lets that through. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun to read it by the next task, not before.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
