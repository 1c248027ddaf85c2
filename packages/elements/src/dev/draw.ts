import type { Rgb } from './contrast.ts';

let pixel: CanvasRenderingContext2D | undefined;

function canvas(): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.width = element.height = 1;
  return element.getContext('2d', { willReadFrequently: true })!;
}

/** Colours as `getComputedStyle` gives them, in any notation, one over the other as the browser lays them, the lowest first. */
function lay(layers: readonly string[]): Uint8ClampedArray {
  pixel ??= canvas();
  pixel.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    pixel.fillStyle = layer;
    pixel.fillRect(0, 0, 1, 1);
  }
  return pixel.getImageData(0, 0, 1, 1).data;
}

/** What is seen of these layers; the lowest one lets nothing through. */
export function drawn(...layers: string[]): Rgb {
  const [red, green, blue] = lay(layers);
  return [red!, green!, blue!];
}

export const isOpaque = (colour: string): boolean => lay([colour])[3] === 255;

/** Whether what was drawn can be read: browsers that hide who uses them give noise. */
export const canRead = (): boolean => drawn('#123456').join() === '18,52,86';
