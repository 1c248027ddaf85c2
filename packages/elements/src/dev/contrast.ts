/** Red, green and blue as drawn on the screen, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const tone = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance as WCAG 2 defines it, 0 (black) to 1 (white). */
const luminance = ([red, green, blue]: Rgb): number => 0.2126 * tone(red) + 0.7152 * tone(green) + 0.0722 * tone(blue);

/** Contrast as WCAG 2 defines it: 1 (the same) to 21 (black on white), whichever comes first. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export const hex = (colour: Rgb): string => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
