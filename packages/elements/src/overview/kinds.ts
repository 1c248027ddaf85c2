import { type Distance, distanceTo, showRate } from '@antt/core';
import { type TemplateResult, html, nothing } from 'lit';
import { figure, tableBehind } from './figure.ts';
import type { OverviewTarget, Standing, Tally } from './records.ts';
import { tallyOf, targetOf } from './tally.ts';
import type { Group, View } from './view.ts';

/** States that are shown beside a rate when there are any, those that want attention first. */
export const STATES = ['not-met', 'undetermined', 'not-assessed', 'not-registered', 'late', 'not-applicable'] as const;

interface Counted {
  readonly group: Group;
  readonly tally: Tally;
  readonly target: OverviewTarget | undefined;
  readonly distance: Distance | undefined;
}

/** What the groups come to in a year; of several, all kinds together last. */
export function countedOf(
  { picture, groups, words, targets, base, year }: View,
  all = groups.length > 1,
): readonly Counted[] {
  const rows = picture.rows(year);
  const together: Group = { kinds: picture.kinds, label: words.kindsTogether };
  return [...groups, ...(all ? [together] : [])].map((group): Counted => {
    const tally = tallyOf(rows, group.kinds, base);
    const target = targetOf(targets, group.kinds, year);
    return { group, tally, target, distance: target && tally.rate.total ? distanceTo(tally.rate, target) : undefined };
  });
}

/** A bar as long as the rate; a line across it at the target. Drawn for the eye only: the words beside it say all. */
export const bar = (count: number, total: number, target?: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class="part" width=${total ? Math.min(100, (100 * count) / total) : 0} height="10" />
    <path class="mark" vector-effect="non-scaling-stroke" d=${target === undefined ? '' : `M${target} 0V10`} />
  </svg>`;

/** Totals and rates by kind, as bars. */
export function kindsPart(view: View): TemplateResult {
  const { words, locale, base } = view;
  const counted = countedOf(view);
  const rate = (tally: Tally): string => showRate(tally.rate, locale.language);
  const lacks = ({ distance }: Counted): string => (distance ? locale.number(distance.short) : '–');
  return html`${base === 'registered' ? html`<p class="muted">${words.ofRegistered}</p>` : nothing}
    <ul class="kinds" part="kinds">
      ${counted.map(({ group: { kinds, label }, tally, target, distance }) => {
        const { count, total } = tally.rate;
        const met = words.met(locale.number(count), locale.number(total));
        const percent = target && locale.percent(target.percent);
        return html`<li class="kind" part="kind">
          <div class="label">${label}</div>
          ${figure(
            view,
            `${rate(tally)} ${met}`,
            { kinds, state: 'met' },
            { about: label, drawn: html`<b class="rate">${rate(tally)}</b> ${met}` },
          )}
          ${bar(count, total, target?.percent)}
          ${
            percent === undefined
              ? nothing
              : html`<div class="goal">
                  ${(target!.above ? words.targetAbove : words.target)(percent)}${
                    distance
                      ? html`:
                        ${
                          distance.short > 0
                            ? figure(
                                view,
                                words.short(locale.number(distance.short)),
                                { kinds, state: 'short' },
                                { about: label },
                              )
                            : words.reached
                        }`
                      : nothing
                  }
                </div>`
          }
          <div class="states">
            ${STATES.filter((state) => tally.states[state] > 0).map((state) =>
              figure(
                view,
                `${words.states[state]}: ${locale.number(tally.states[state])}`,
                { kinds, state },
                { about: label },
              ),
            )}
          </div>
        </li>`;
      })}
    </ul>
    ${tableBehind(
      view,
      words.byKind,
      [
        words.kind,
        words.total,
        words.states.met,
        words.rate,
        words.lacking,
        ...STATES.map((state) => words.states[state]),
      ],
      counted.map((each) => {
        const { kinds, label } = each.group;
        const { rate: of, states } = each.tally;
        const cell = (count: number, state: Standing | 'counted' | 'not-registered' | 'late'): unknown =>
          figure(view, locale.number(count), { kinds, state }, { about: `${label}, ${words.states[state]}` });
        return [
          label,
          cell(of.total, 'counted'),
          cell(of.count, 'met'),
          rate(each.tally),
          lacks(each),
          ...STATES.map((state) => cell(states[state], state)),
        ];
      }),
    )}`;
}
