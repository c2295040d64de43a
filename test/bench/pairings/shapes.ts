import type { Value } from '../../../src/model/metric.ts';
import { mean } from '../../../src/stats/moments.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { answeredIn } from '../verdicts/recorder/second-medians.ts';

/** Ways to say where an endpoint's latencies lie: quantiles, and the geometric mean. */
export const SHAPES = ['p10', 'p25', 'p50', 'p75', 'p90', 'geometric'] as const;
export type Shape = (typeof SHAPES)[number];

/** What is kept of a round: every endpoint's shapes as `GET /x p25`, CPU per request, and the p95 of everything. */
export type RoundShapes = Readonly<Record<string, number>>;

export const shapeKey = (endpoint: string, shape: Shape): string => `${endpoint} ${shape}`;
export const CPU = 'cpu';
export const TAIL = 'all p95';

const DIGITS = 4;
const rounded = (value: number) => Number(value.toPrecision(DIGITS));

function shapeOf(latencies: readonly number[], shape: Shape): number {
  if (shape === 'geometric') return Math.exp(mean(latencies.map(Math.log)));
  return quantile(latencies, Number(shape.slice(1)) / 100);
}

/** Out of a round's points and its values; load `shop`. */
export function shapesOf(
  chunks: readonly Uint8Array[],
  values: Readonly<Record<string, Value>>,
): RoundShapes {
  const all: Record<string, number> = {};
  for (const [endpoint, own] of Map.groupBy(answeredIn(chunks), (each) => each.endpoint)) {
    const latencies = own.map(({ latencyMs }) => latencyMs);
    for (const shape of SHAPES) all[shapeKey(endpoint, shape)] = rounded(shapeOf(latencies, shape));
  }
  const [cpu, tail] = [values['server/shop/cpu'], values['load/shop/all/latency-p95']];
  if (typeof cpu === 'number') all[CPU] = rounded(cpu);
  if (typeof tail === 'number') all[TAIL] = rounded(tail);
  return all;
}
