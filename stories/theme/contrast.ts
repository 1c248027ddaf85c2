/** Contrast as WCAG 2 defines it. */

/** Red, green and blue, 0 to 255, of a colour as `getComputedStyle` writes it. */
function channels(colour: string): readonly number[] {
  const found = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (!found) throw new Error(`expected an opaque colour rgb(…), got ${colour}`);
  return found.slice(1).map(Number);
}

/** Relative luminance, 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
