/** What was entered into a question of the plain form, shaped as the element keeps it. */
export type Raw = Record<string, unknown>;

/** A control of the plain form, with what its name says. */
export interface Plain {
  readonly control: HTMLInputElement | HTMLSelectElement;
  readonly question: string;
  /** Place in a list. */
  readonly place: number | undefined;
  readonly field: string | undefined;
}

/** The controls of a plain form, by their names: `residentialAreas.total`, `seriousCrimes[0].on`. */
export function plainControls(fields: Element): readonly Plain[] {
  const controls = [...fields.querySelectorAll<Plain['control']>('input, select')];
  return controls.flatMap((control) => {
    const [, question, place, field] = /^([^.[]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(control.name) ?? [];
    return question === undefined ? [] : { control, question, place: place === undefined ? undefined : +place, field };
  });
}

const isPicked = (control: Plain['control']): boolean =>
  !('checked' in control) || /^(text|date)$/.test(control.type) || control.checked;

/** Whether a person changed something since the page came. */
export function isTouched({ control }: Plain): boolean {
  if (!(control instanceof HTMLSelectElement))
    return control.checked !== control.defaultChecked || control.value !== control.defaultValue;
  const { selectedIndex, options } = control;
  return (
    selectedIndex !==
    Math.max(
      0,
      [...options].findIndex(({ defaultSelected }) => defaultSelected),
    )
  );
}

/** Yes and no are told by words in the plain form. */
const valueOf = ({ value }: Plain['control']): unknown => (value === 'true' ? true : value === 'false' ? false : value);

/** Places of a list that are kept: those with something in them, and that of the focus. */
export function placesOf(controls: readonly Plain[], question: string, focused: Element | null): readonly number[] {
  const kept = controls.filter(
    (one) =>
      one.question === question && one.place !== undefined && (one.control.value !== '' || one.control === focused),
  );
  return [...new Set(kept.map(({ place }) => place!))];
}

/** All that was entered, by question id. Blank fields are left out. */
export function readPlain(controls: readonly Plain[], focused: Element | null): Raw {
  const raw: Raw = {};
  for (const question of new Set(controls.map((one) => one.question))) {
    const own = controls.filter((one) => one.question === question);
    const filled = own.filter(({ control }) => isPicked(control) && control.value !== '');
    const fieldsOf = (place: number | undefined): Raw =>
      Object.fromEntries(
        filled.flatMap((one) =>
          one.place === place && one.field !== undefined ? [[one.field, valueOf(one.control)]] : [],
        ),
      );
    const whole = filled
      .filter((one) => one.place === undefined && one.field === undefined)
      .map(({ control }) => control);
    if (own.some(({ place }) => place !== undefined)) {
      const rows = placesOf(own, question, focused).map(fieldsOf);
      const said = whole[0]?.value ?? (rows.length > 0 ? 'some' : undefined);
      if (said)
        raw[question] = { any: said === 'some', rows: said === 'some' && rows.length === 0 ? [{}] : rows, removed: [] };
    } else if (whole[0]?.type === 'checkbox') {
      raw[question] = whole.map(({ value }) => value).filter((value) => value !== 'none');
    } else if (whole[0]) raw[question] = valueOf(whole[0]);
    else if (filled.length > 0) raw[question] = fieldsOf(undefined);
  }
  return raw;
}
