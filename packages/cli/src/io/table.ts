/** Rows as text with columns that stand under each other. The last column is as long as it is. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => [...row[column]!].length)));
  const cell = (text: string, column: number): string => text + ' '.repeat(widths[column]! - [...text].length);
  return rows.map((row) => `${row.map(cell).join('  ').trimEnd()}\n`).join('');
}
