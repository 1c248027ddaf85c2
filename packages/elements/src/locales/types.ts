/** Words of the elements themselves. Those of the law come from `@antt/schemas`, sentences of verdicts from `@antt/core`. */
export interface UiStrings {
  // the form
  title(unit: string, year: number): string;
  window(from: string, to: string): string;
  running: string;
  /** How many open questions can still change a verdict; `applicable` is how many there are in all. */
  left(count: number, applicable: number): string;
  /** Announced when the overall verdict changes. */
  announce(verdict: string): string;
  submit: string;
  proof: string;
  /** A day in words that cannot be misread for another, read back beside the field. */
  day(day: string): string;
  clear: string;
  choose: string;
  noneOfThese: string;
  notAnswered: string;
  askedAbove: string;
  excluded: string;
  // incidents
  noIncident: string;
  incidentsHappened: string;
  incident(number: number): string;
  addIncident: string;
  removeIncident(number: number): string;
  removedIncident(number: number): string;
  undo: string;
  // errors
  error: string;
  errors(count: number): string;
  leaveOut: string;
  configuration: string;
  /** A setting that the page leaves out, or (with `given`) one that is not known. */
  /** `needs`: what would do, codes or a file. */
  badSetting(attribute: string, given?: string, needs?: string): string;
  // the result
  result: string;
  noResult: string;
  criteria: string;
  missing: string;
  /** A reading, what was chosen, and who chose it, as far as that is known. */
  reading(question: string, option: string, by: string): string;
  /** Of a reading; the verdict of the whole under each option follows. */
  notChosen: string;
  thisPage: string;
  by(overlay: string): string;
  partial: string;
  overlays: string;
  basis(engine: string, data: string): string;
  year(year: number): string;
  // on paper
  unitName: string;
  signature: readonly [place: string, author: string, head: string];
}
