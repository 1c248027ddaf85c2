import { isOpaque } from './draw.ts';

/** The element that is drawn around: the one whose slot or shadow root this one is in, or its parent. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The colours behind an element, the lowest first and opaque; `undefined` when a picture is behind it. */
function behind(element: Element, canvas: string): readonly string[] | undefined {
  const layers: string[] = [];
  for (let at = around(element); at; at = around(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    layers.unshift(backgroundColor);
    if (isOpaque(backgroundColor) && backgroundImage === 'none') return layers;
    if (backgroundImage !== 'none') return undefined;
  }
  return [canvas, ...layers];
}

/** The colours of one element in its place, as it has them now. */
export interface Colours {
  /** The computed colour of a token. */
  of(token: string): string;
  /** All layers up to this ground, the lowest first; `undefined` when a picture is seen through it. */
  upTo(ground: string): readonly string[] | undefined;
}

/**
 * Lets the browser resolve the tokens where the element uses them: for as long as `read` runs, a sample stands in its root.
 *
 * @param root the root inside, on which the elements draw
 */
export function withColours(host: Element, root: Element, read: (colours: Colours) => void): void {
  const sample = document.createElement('span');
  root.append(sample);
  const resolve = (property: 'color' | 'background-color', value: string): string => {
    sample.style.setProperty(property, value);
    return getComputedStyle(sample).getPropertyValue(property);
  };
  try {
    const page = getComputedStyle(document.documentElement).colorScheme;
    sample.style.colorScheme = page;
    const below = behind(host, resolve('background-color', 'Canvas'));
    sample.style.colorScheme = '';
    const ground = (token: string): string => resolve('background-color', `var(--_${token})`);
    read({
      of: (token) => resolve('color', `var(--_${token})`),
      upTo: (token) => {
        // A badge stands on the page, all else on the ground of its element.
        const own =
          host.localName === 'antt-badge' || token === 'ground' ? [ground(token)] : [ground('ground'), ground(token)];
        return own.some(isOpaque) ? own : below && [...below, ...own];
      },
    });
  } finally {
    sample.remove();
  }
}
