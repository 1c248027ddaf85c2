import { type FormStandard, ReadingError, compileSet } from '@antt/core';
import { unitTypes } from '@antt/schemas/current';
import { criteriaOf } from '../history/history.ts';
import { type OverlayReader, registeredOverlays } from '../overlays/overlays.ts';

export type Readings = Readonly<Record<string, string>>;

/** What the page asked for. */
export interface Configuration {
  readonly unitType: string;
  readonly year: number | undefined;
  readonly readings: Readings | string | null | undefined;
  /** As `overlaysOf` gives them. */
  readonly overlays: ReturnType<OverlayReader['load']>;
  /** As the page gave them. */
  readonly asked?: unknown;
}

/** The setting that keeps the form from being shown: left out, or `given` in vain. */
export interface BadSetting {
  readonly standard?: undefined;
  readonly attribute: 'unit-type' | 'year' | 'readings' | 'overlays';
  readonly given: string | undefined;
  /** `undefined` while overlays are on their way. */
  readonly error: Error | undefined;
  /** What would do: codes to choose from, or a file that the page lacks. */
  readonly needs?: string | undefined;
}

/** What the form rests on, or why there is none. */
export type Configured = { readonly standard: FormStandard } | BadSetting;

/** `recognitionBase=pooled reduction=contained`. A part without `=` reaches `compile`, which refuses it. */
export function parseReadings(attribute: string | null): Readings {
  const parts = (attribute ?? '').split(/[\s,;]+/).filter(Boolean);
  return Object.fromEntries(
    parts.map((part) => {
      const [id = '', ...option] = part.split('=');
      return [id, option.join('=')];
    }),
  );
}

/** Those that some instrument governs. */
const YEARS = '≥ 2012';

const bad = (
  attribute: BadSetting['attribute'],
  given?: string,
  needs?: string,
  error: unknown = new Error(`${attribute}: expected ${needs}`),
): BadSetting => ({ attribute, given, needs, error: error as Error });

export function configure({ unitType, year, readings: given, overlays, asked }: Configuration): Configured {
  const known: readonly string[] = unitTypes;
  if (!known.includes(unitType)) return bad('unit-type', unitType || undefined, known.join(', '));
  // No year of today as a default: a verdict must not depend on the clock of a device.
  if (year === undefined || year === null) return bad('year', undefined, YEARS);
  const readings = typeof given === 'string' ? parseReadings(given) : (given ?? {});
  let set;
  try {
    set = criteriaOf(unitType, +year);
  } catch (error) {
    // The years of the instrument before the one of today.
    return bad('year', `${year}`, +year > 2011 && +year < 2022 ? 'antt-history.js' : YEARS, error);
  }
  const reader = registeredOverlays();
  try {
    if (!overlays) return { attribute: 'overlays', given: undefined, error: undefined };
    if (overlays instanceof Error) throw overlays;
    if (overlays.length > 0) set = reader!.apply(set, overlays);
    return { standard: compileSet(set, { readings }) };
  } catch (error) {
    return error instanceof ReadingError
      ? bad(
          'readings',
          Object.entries(readings)
            .map((pair) => pair.filter(Boolean).join('='))
            .join(' '),
          error.choices.join(', '),
          error,
        )
      : bad(
          'overlays',
          typeof asked === 'string' ? asked : '…',
          reader ? undefined : 'antt-overlays.js',
          reader && error,
        );
  }
}
