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
}

/** The setting that keeps the form from being shown: left out, or `given` in vain. */
export interface BadSetting {
  readonly standard?: undefined;
  readonly attribute: 'unit-type' | 'year' | 'readings' | 'overlays';
  readonly given: string | undefined;
  /** `undefined` while overlays are on their way. */
  readonly error: Error | undefined;
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

const bad = (attribute: BadSetting['attribute'], given?: string, error?: unknown): BadSetting => ({
  attribute,
  given,
  error: error instanceof Error ? error : new Error(`${attribute}: expected one of ${unitTypes.join(', ')}`),
});

export function configure({ unitType, year, readings: given, overlays }: Configuration): Configured {
  const known: readonly string[] = unitTypes;
  if (!known.includes(unitType)) return bad('unit-type', unitType || undefined);
  // No year of today as a default: a verdict must not depend on the clock of a device.
  if (year === undefined || year === null) return bad('year', undefined, new Error('year: expected the assessed year'));
  const readings = typeof given === 'string' ? parseReadings(given) : (given ?? {});
  let set;
  try {
    set = criteriaOf(unitType, Number(year));
  } catch (error) {
    return bad('year', String(year), error);
  }
  try {
    if (!overlays) return { attribute: 'overlays', given: undefined, error: undefined };
    if (overlays instanceof Error) return bad('overlays', '', overlays);
    if (overlays.length > 0) set = registeredOverlays()!.apply(set, overlays);
    return { standard: compileSet(set, { readings }) };
  } catch (error) {
    if (!(error instanceof ReadingError)) return bad('overlays', '', error);
    return bad(
      'readings',
      Object.entries(readings)
        .map((pair) => pair.filter(Boolean).join('='))
        .join(' '),
      error,
    );
  }
}
