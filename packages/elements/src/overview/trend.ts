import { type Rate, hundredths, showRate } from '@antt/core';
import { type TemplateResult, html } from 'lit';
import { figure, tableBehind } from './figure.ts';
import { tallyOf } from './tally.ts';
import type { View } from './view.ts';

const [WIDTH, HEIGHT, MARGIN] = [300, 60, 8];

/** The lowest tens below all rates, so that small changes are seen; said in words beside the lines. */
const floorOf = (rates: readonly number[]): number =>
  Math.max(0, Math.min(90, ...rates.map((rate) => Math.floor(rate / 10) * 10)));

/** A line through the years and a dot on each; years without a rate are left out. */
function line(rates: readonly (number | undefined)[], floor: number): TemplateResult {
  const step = rates.length > 1 ? (WIDTH - 2 * MARGIN) / (rates.length - 1) : 0;
  const points = rates.flatMap((rate, at): readonly string[] => {
    if (rate === undefined) return [];
    const y = HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * (Math.min(rate, 100) - floor)) / (100 - floor);
    return [`${(MARGIN + at * step).toFixed(1)} ${y.toFixed(1)}`];
  });
  return html`<svg class="line" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    <path class="axis" d=${`M0 ${HEIGHT - 1}H${WIDTH}`} />
    <path d=${points.length > 1 ? `M${points.join('L')}` : ''} />
    <path class="dots" d=${points.map((point) => `M${point}h0`).join('')} />
  </svg>`;
}

/** Rates over the years, a line for each group of kinds. */
export function trendPart(view: View): TemplateResult {
  const { picture, groups, words, locale, base, year: chosen } = view;
  const { years } = picture;
  const series = groups.map((group) => ({
    group,
    rates: years.map((year): Rate => tallyOf(picture.rows(year), group.kinds, base).rate),
  }));
  const percents = (rates: readonly Rate[]): readonly (number | undefined)[] =>
    rates.map((rate) => {
      const value = hundredths(rate);
      return value === undefined ? undefined : value / 100;
    });
  const floor = floorOf(series.flatMap(({ rates }) => percents(rates)).filter((rate) => rate !== undefined));
  const show = (rate: Rate): string => showRate(rate, locale.language);
  return html`<p class="muted">${words.axis(locale.percent(floor))}</p>
    <ul class="trends" part="trend">
      ${series.map(
        ({ group: { kinds, label }, rates }) =>
          html`<li class="kind">
            <div class="label">${label}</div>
            ${line(percents(rates), floor)}
            <div class="years">
              ${years.map((year, at) =>
                figure(
                  view,
                  `${year}: ${show(rates[at]!)}`,
                  { kinds, state: 'met' },
                  { about: label, year, current: year === chosen },
                ),
              )}
            </div>
          </li>`,
      )}
    </ul>
    ${tableBehind(
      view,
      words.trend,
      [words.kind, ...years.map(String)],
      series.map(({ group: { kinds, label }, rates }) => [
        label,
        ...years.map((year, at) => {
          const { count, total } = rates[at]!;
          const text = `${show(rates[at]!)} (${locale.number(count)}/${locale.number(total)})`;
          return figure(view, text, { kinds, state: 'met' }, { year, about: `${label}, ${year}` });
        }),
      ]),
    )}`;
}
