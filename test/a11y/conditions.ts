import type { CDPSession, Page } from 'playwright-core';

/** One way in which a page is looked at. Everything not named is as in the first one. */
export interface Condition {
  readonly name: string;
  readonly media?: {
    readonly colorScheme?: 'dark';
    readonly forcedColors?: 'active';
    readonly reducedMotion?: 'reduce';
  };
  /** In CSS pixels; `scale` is how many of the device's pixels make one of them. */
  readonly screen?: { readonly width: number; readonly height: number; readonly scale: number };
}

const DESKTOP = { width: 1280, height: 1024, scale: 1 };

export const LANGUAGES = ['vi', 'en'] as const;

export const conditions: readonly Condition[] = [
  { name: 'light' },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
  { name: '320 px', screen: { width: 320, height: 640, scale: 1 } },
  // What a browser's zoom does to a window of 1280 × 1024: a quarter of the room, four times as fine.
  { name: '400 % zoom', screen: { width: 320, height: 256, scale: 4 } },
  { name: 'reduced motion', media: { reducedMotion: 'reduce' } },
];

/** Puts a page under a condition, without loading it again. */
export async function apply(page: Page, session: CDPSession, { media, screen = DESKTOP }: Condition): Promise<void> {
  await page.emulateMedia({
    colorScheme: media?.colorScheme ?? 'light',
    forcedColors: media?.forcedColors ?? 'none',
    reducedMotion: media?.reducedMotion ?? 'no-preference',
  });
  const { width, height, scale } = screen;
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  await page.evaluate(() => {
    // From the top: further down the summary that stays in sight lies over some text, and axe cannot tell what is behind it.
    scrollTo(0, 0);
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))));
  });
}
