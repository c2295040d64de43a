/** A card per row that matters: the numbers, its rounds, its quantiles, its trend on main. */

import type { RunRecord } from '../model/run.ts';
import type { MetricVerdict } from '../model/verdict.ts';
import { shiftOption, trendOption } from './chart-lines.ts';
import type { RoundsChart } from './chart-rounds.ts';
import { pointsOf, roundsOption } from './chart-rounds.ts';
import type { ChartPainter } from './chart-painter.ts';
import { aroundText, changeText, sidesText } from './change.ts';
import { headNow, roundsOf, shiftOf, trendOf, unitOf } from './evidence.ts';
import { NOTHING, counted, formatNumber } from './format.ts';
import { proseHtml, toneOf } from './html-text.ts';
import type { Names } from './label.ts';
import { labelHtml, labelOf, labelText } from './label.ts';
import { isFailing, isOpen } from './order.ts';
import { outcomeText } from './row-words.ts';

const [MOST_CARDS, ALWAYS] = [16, 4];
const WIDTH = 420;

/** Failing and undecided rows, improvements, and enough primary rows that a pass shows its evidence too. */
export function rowsThatMatter(metrics: readonly MetricVerdict[]): readonly MetricVerdict[] {
  const matters = metrics.filter(
    (metric) => isOpen(metric) || (metric.gated && metric.outcome === 'improved'),
  );
  const calm = metrics.filter(
    (metric) => metric.gated && metric.primary && metric.kind !== 'exact' && !matters.includes(metric),
  );
  return [...matters.slice(0, MOST_CARDS), ...calm.slice(0, Math.max(0, ALWAYS - matters.length))];
}

/** The cards; the painter is only asked for rows that have rounds or a history. */
export function cardsHtml(
  metrics: readonly MetricVerdict[],
  record: RunRecord,
  names: Names,
  paint: ChartPainter,
): string {
  return metrics
    .map((metric, index) => cardHtml(metric, record, names, { paint, anchor: cardAnchor(index) }))
    .join('\n');
}

export function cardAnchor(index: number): string {
  return `row-${String(index + 1)}`;
}

interface CardTools {
  readonly paint: ChartPainter;
  readonly anchor: string;
}

function cardHtml(
  metric: MetricVerdict,
  record: RunRecord,
  names: Names,
  { paint, anchor }: CardTools,
): string {
  const label = labelOf(metric.id, names);
  const [from, to] = sidesText(metric);
  const spoken = labelText(label);
  const figures = [
    roundsFigure(metric, record, spoken, paint),
    shiftFigure(metric, record, spoken, paint),
    trendFigure(metric, record, spoken, paint),
  ];
  return `<article class="card ${toneOf(metric)}" id="${anchor}"><h3><span>${labelHtml(label)}</span><span class="pill">${outcomeText(metric)}</span></h3>
<p class="values">${from === NOTHING ? to : `${from} → ${to}`} <small>${changeText(metric)}${aroundText(metric)}</small></p>
<p class="why">${proseHtml(metric.reason)}</p>${figures.join('')}</article>`;
}

function roundsFigure(metric: MetricVerdict, record: RunRecord, spoken: string, paint: ChartPainter): string {
  const rounds = roundsOf(metric, record);
  if (!rounds) return '';
  const paired = record.samples?.strategy === 'paired';
  const points = [pointsOf(rounds.groups, 'base'), pointsOf(rounds.groups, 'head')];
  const svg = paint({
    option: roundsOption(rounds),
    width: WIDTH,
    height: 200,
    description: `${spoken}: ${counted(points[0]?.length ?? 0, 'round')} of ${paired ? 'base' : 'main'} and ${counted(points[1]?.length ?? 0, 'round')} of head`,
    tooltip: (series, index) => {
      const point = points[series]?.[index];
      const group = point && rounds.groups[point[0]];
      return (
        group &&
        `${paired ? 'block ' : ''}${group.name}, ${series === 0 ? (paired ? 'base' : 'main') : 'head'}: ${formatNumber(point[1])} ${rounds.unit}`
      );
    },
  });
  const what = paired ? 'Blocks' : 'Runs on main';
  return `<figure><figcaption>${what}<span class="key"><span>${paired ? 'base' : 'main'}</span><span class="h">this change</span></span></figcaption>${svg}</figure>${paired && isFailing(metric) ? numbersHtml(rounds) : ''}`;
}

/** The same numbers for those who cannot see dots. */
function numbersHtml({ groups, unit, freshFrom }: RoundsChart): string {
  const rows = groups.map(
    ({ name, base: [from], head: [to] }, index) =>
      `<tr${freshFrom !== undefined && index >= freshFrom ? ' class="fresh"' : ''}><td>${name}${freshFrom !== undefined && index >= freshFrom ? ' (fresh)' : ''}</td><td>${from === undefined ? NOTHING : formatNumber(from)}</td><td>${to === undefined ? NOTHING : formatNumber(to)}</td></tr>`,
  );
  return `<details><summary>Numbers (${unit})</summary><table><thead><tr><th scope="col">Block</th><th scope="col">Base</th><th scope="col">Head</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

function shiftFigure(metric: MetricVerdict, record: RunRecord, spoken: string, paint: ChartPainter): string {
  const shift = shiftOf(metric, record);
  if (shift.length === 0) return '';
  const svg = paint({
    option: shiftOption(shift),
    width: WIDTH,
    height: 150,
    description: `${spoken}: change of each quantile`,
    tooltip: (series, index) => {
      const point = series === 0 ? shift[index] : undefined;
      return (
        point &&
        `${point.name}: ${formatNumber(point.change)} % (${formatNumber(point.low)} … ${formatNumber(point.high)})`
      );
    },
  });
  return `<figure><figcaption>Change of each quantile (shift function)</figcaption>${svg}</figure>`;
}

function trendFigure(metric: MetricVerdict, record: RunRecord, spoken: string, paint: ChartPainter): string {
  const trend = trendOf(metric, record);
  if (trend.length === 0) return '';
  const now = record.plan.mode === 'baseline' ? undefined : headNow(metric);
  const unit = unitOf(metric);
  const svg = paint({
    option: trendOption(trend, now, unit),
    width: WIDTH,
    height: 150,
    description: `${spoken}: ${counted(trend.length, 'run')} on main`,
    tooltip: (series, index) => {
      const point = trend[index];
      if (series === 0) return point && `${point.name}: ${formatNumber(point.value)} ${unit}`;
      return now === undefined ? undefined : `this change: ${formatNumber(now)} ${unit}`;
    },
  });
  return `<figure><figcaption>Trend on main, by commit</figcaption>${svg}</figure>`;
}
