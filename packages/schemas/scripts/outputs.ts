/** Says on top of a generated module where it comes from. */
export const BANNER =
  '// Generated from packages/schemas/criteria by `npm run generate -w @antt/schemas`. Do not edit.\n';

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `residential-area` → `ResidentialArea` */
export const pascal = (code: string): string =>
  code.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
