import { warn } from '../warn.ts';
import { type Colours, withColours } from './colours.ts';
import { contrast, hex } from './contrast.ts';
import { canRead, drawn } from './draw.ts';
import { type Pair, needed, pairs } from './pairs.ts';

const token = (name: string): string => `--antt-color-${name}`;

/** Cut, not rounded: 4.499 is not 4.5. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Tells of tokens that the page set to what is no colour: they would be measured as something else. */
function checkValues(tag: string, style: CSSStyleDeclaration): void {
  const names = new Set(pairs[tag]!.flatMap(({ colour, ground }) => [colour, ground]));
  for (const name of names) {
    const value = style.getPropertyValue(token(name)).trim();
    if (value && !CSS.supports('color', value))
      warn(
        'antt-contrast',
        name + value,
        `${token(name)} of <${tag}> is to be a colour and is “${value}”; it has no effect of its own`,
      );
  }
}

function checkPair(tag: string, pair: Pair, colours: Colours, more: boolean): void {
  const layers = colours.upTo(pair.ground);
  if (!layers) return;
  const ground = drawn(...layers);
  const least = needed(pair, more);
  const seen = (name: string) => drawn(...layers, colours.of(name));
  const colour = seen(pair.colour);
  const ratio = contrast(colour, ground);
  const second = pair.or === undefined ? 0 : contrast(seen(pair.or), ground);
  if (Math.max(ratio, second) >= least) return;
  const beside =
    pair.or === undefined
      ? ''
      : `, with a line of ${token(pair.or)} (${hex(seen(pair.or))}, ${shown(second)}:1) beside it,`;
  warn(
    'antt-contrast',
    `${pair.colour} ${hex(colour)} ${pair.ground} ${hex(ground)} ${least}`,
    `${token(pair.colour)} (${hex(colour)})${beside} on ${token(pair.ground)} (${hex(ground)}) in <${tag}>: contrast ${shown(ratio)}:1, ` +
      `needed ${least}:1 for ${pair.kind === 'text' ? 'text' : 'borders and focus'}; drawn as it is`,
  );
}

/** Tells the developer of each pair of colours in this element that has too little contrast, and of tokens that are no colours. */
export function checkElement(host: Element): void {
  const root = host.shadowRoot?.firstElementChild;
  // In forced colours the elements are drawn with those of the system.
  if (!root || matchMedia('(forced-colors: active)').matches) return;
  if (!canRead()) return warn('antt-contrast', '', 'this browser hides how colours are drawn; nothing is checked');
  const tag = host.localName;
  const style = getComputedStyle(root);
  checkValues(tag, style);
  const more = root.classList.contains('more') || matchMedia('(prefers-contrast: more)').matches;
  const value = (name: string): string => style.getPropertyValue(`--_${name}`);
  withColours(host, root, (colours) => {
    for (const pair of pairs[tag]!) {
      // With more contrast the token is not used: text stands in for it, and is checked as that.
      if (more && pair.colour !== 'text' && value(pair.colour) === value('text')) continue;
      checkPair(tag, pair, colours, more);
    }
  });
}
