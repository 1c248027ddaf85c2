// Screenshots as pixels, compared with the images in the repository.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** How far a pixel's colour may be off (0 to 1), and how many may be farther: processors round the last bit differently. */
const COLOUR = 0.1;
const SHARE = 0.0001;

/** Sixteen steps a colour show the same to the eye and make files a third smaller. */
const step = Uint8Array.from({ length: 256 }, (_, value) => Math.round(value / 17) * 17);

const pixels = async (image) => {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += 1) data[at] = step[data[at]];
  return { data, width: info.width, height: info.height };
};

/** Compares a screenshot with the image in a file. @returns what differs, and where in an image; null when nothing does */
export async function differenceFrom(file, screenshot) {
  if (!existsSync(file)) return { message: 'there is no snapshot yet' };
  const [before, now] = await Promise.all([pixels(readFileSync(file)), pixels(screenshot)]);
  const { width, height } = now;
  if (before.width !== width || before.height !== height) {
    return { message: `was ${before.width}×${before.height} pixels, now ${width}×${height}` };
  }
  if (before.data.equals(now.data)) return null;
  const marks = Buffer.alloc(now.data.length);
  const count = pixelmatch(before.data, now.data, marks, width, height, { threshold: COLOUR });
  if (count <= SHARE * width * height) return null;
  const image = await sharp(marks, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { message: `${count} of ${width * height} pixels differ`, image };
}

/** Two screenshots of the same moment: whether a page has come to rest. */
export async function isSame(one, other) {
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  return a.width === b.width && a.height === b.height && a.data.equals(b.data);
}

export function write(file, bytes) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** Lossless: what is read back is what was compared. */
export async function keep(file, screenshot) {
  const { data, width, height } = await pixels(screenshot);
  const image = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
  write(file, await image.webp({ lossless: true, effort: 6 }).toBuffer());
}
