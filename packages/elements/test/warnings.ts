/** Runs something and gives back what it warned of, which the console then does not show. */
export function listen(run: () => unknown): readonly string[] {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (line: string) => lines.push(line);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return lines;
}
