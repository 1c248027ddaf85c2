/** Colour tokens that meet in the elements, without `--antt-color-`, and the least contrast each pair needs. */
export interface Pair {
  readonly colour: string;
  readonly ground: string;
  /** 7 for text (level AAA), 3 for borders and marks; 1 where nothing rests on it. */
  readonly least: number;
}

const text = (colour: string, ground: string): Pair => ({ colour, ground, least: 7 });
const mark = (colour: string, ground: string): Pair => ({ colour, ground, least: 3 });
const verdicts = ['met', 'not-met', 'undetermined', 'not-applicable'];

export const pairs: readonly Pair[] = [
  text('text', 'ground'),
  text('text', 'surface'),
  text('muted', 'ground'),
  text('muted', 'surface'),
  text('primary', 'ground'),
  text('primary', 'surface'),
  text('on-primary', 'primary'),
  ...verdicts.map((verdict) => text(verdict, `${verdict}-ground`)),
  text('not-met', 'ground'),
  mark('control', 'ground'),
  // The focused control has a dark line and a halo around it: one of the two stands out on any ground.
  { colour: 'focus', ground: 'ground', least: 1 },
  { colour: 'line', ground: 'ground', least: 1 },
];
