/** Two colour tokens that meet in the elements, without `--antt-color-`. */
export interface Pair {
  readonly colour: string;
  /** A second colour beside the first one: it is enough when one of the two stands out. */
  readonly or?: string;
  readonly ground: string;
  /** `mark`: borders and what else is seen and not read. */
  readonly kind: 'text' | 'mark';
}

const text = (colour: string, ground: string): Pair => ({ colour, ground, kind: 'text' });
const mark = (colour: string, ground: string, or?: string): Pair => ({
  colour,
  ground,
  kind: 'mark',
  ...(or ? { or } : {}),
});

const verdicts = ['met', 'not-met', 'undetermined', 'not-applicable'];
const grounds = ['ground', 'surface'];

const badge = verdicts.map((verdict) => text(verdict, `${verdict}-ground`));

const result = [
  ...badge,
  ...['text', 'muted', 'primary', 'not-met'].map((colour) => text(colour, 'ground')),
  ...verdicts.map((verdict) => text('text', `${verdict}-ground`)),
];

const assessment = [
  ...result,
  ...['text', 'muted', 'primary', 'not-met'].map((colour) => text(colour, 'surface')),
  text('on-primary', 'primary'),
  ...grounds.map((ground) => mark('control', ground)),
  // A focused control has a line in the colour of text and a halo around it.
  ...grounds.map((ground) => mark('focus', ground, 'text')),
];

const overview = [
  ...badge,
  ...['text', 'muted', 'primary', 'not-met'].map((colour) => text(colour, 'ground')),
  ...['text', 'primary'].map((colour) => text(colour, 'surface')),
  ...grounds.map((ground) => mark('primary', ground)),
  mark('control', 'ground'),
  ...grounds.map((ground) => mark('focus', ground, 'text')),
];

/** What each element draws. `line` is not here: nothing rests on it. */
export const pairs: Readonly<Record<string, readonly Pair[]>> = {
  'antt-assessment': assessment,
  'antt-result': result,
  'antt-badge': badge,
  'antt-overview': overview,
};

/** The least contrast of WCAG 2.2, level AA; of level AAA for text where more contrast is asked for. */
export const needed = ({ kind }: Pair, more: boolean): number => (kind === 'mark' ? 3 : more ? 7 : 4.5);
