/** Where the time goes: the endpoints that cost most, by rate x time. */

import type { RunRecord } from '../model/run.ts';
import { loadMetricId } from '../model/metric.ts';
import { median } from '../stats/quantile.ts';
import { formatNumber, formatValue } from './format.ts';
import { untrusted } from './untrusted.ts';

export interface EndpointCost {
  readonly load: string;
  readonly endpoint: string;
  readonly perSecond: number;
  readonly p50Ms: number;
  /** Requests in flight on average: rate x time (Little 1961), with the median as the time. */
  readonly inFlight: number;
  /** Of all endpoints of the run, 0..1. */
  readonly share: number;
}

const MOST = 5;

/** The five costliest endpoints of head's rounds, costliest first. */
export function costliestEndpoints(record: RunRecord): readonly EndpointCost[] {
  const costs = record.plan.loads.flatMap(({ name }) => loadCosts(record, name));
  const total = costs.reduce((sum, { inFlight }) => sum + inFlight, 0);
  return [...costs]
    .map((cost) => Object.assign(cost, { share: total > 0 ? cost.inFlight / total : 0 }))
    .sort((a, b) => b.inFlight - a.inFlight || (a.endpoint < b.endpoint ? -1 : 1))
    .slice(0, MOST);
}

function loadCosts(record: RunRecord, load: string): readonly EndpointCost[] {
  const own = record.rounds.filter(
    ({ target, side }) => target.kind === 'load' && target.name === load && side === 'head',
  );
  const endpoints = [...new Set(own.flatMap((round) => Object.keys(round.load?.endpointRequests ?? {})))];
  return endpoints.flatMap((endpoint) => {
    const rounds = own.filter((round) => round.load?.endpointRequests[endpoint] !== undefined);
    const requests = rounds.reduce((sum, round) => sum + (round.load?.endpointRequests[endpoint] ?? 0), 0);
    const seconds = rounds.reduce((sum, round) => sum + round.elapsedMs / 1000, 0);
    const p50s = rounds
      .map((round) => round.values[loadMetricId(load, endpoint, 'latency-p50')])
      .filter((value) => typeof value === 'number');
    if (p50s.length === 0 || seconds <= 0) return [];
    const [perSecond, p50Ms] = [requests / seconds, median(p50s)];
    return [{ load, endpoint, perSecond, p50Ms, inFlight: (perSecond * p50Ms) / 1000, share: 0 }];
  });
}

/** The section of a baseline run's summary; empty when nothing of it was measured. */
export function timeSpentMarkdown(record: RunRecord): string {
  const costs = costliestEndpoints(record);
  const parts: string[] = [];
  if (costs.length > 0) {
    const rows = costs.map(
      ({ load, endpoint, perSecond, p50Ms, inFlight, share }) =>
        `| ${untrusted(endpoint)} | ${untrusted(load)} | ${formatNumber(perSecond)}/s | ${formatValue(p50Ms, 'ms')} | ${formatNumber(inFlight)} | ${formatNumber(Math.round(share * 100))} % |`,
    );
    parts.push(
      [
        '| Endpoint | Load | Rate | p50 | Rate × time (in flight) | Share |',
        '|---|---|--:|--:|--:|--:|',
        ...rows,
      ].join('\n'),
    );
  }
  const savings = record.savings ?? [];
  if (savings.length > 0) {
    const lines = savings.map(({ page, title, savedMs, savedBytes }) => {
      const sizes = [
        savedMs === undefined ? '' : formatValue(savedMs, 'ms'),
        savedBytes === undefined ? '' : formatValue(savedBytes, 'B'),
      ];
      return `- ${untrusted(page)}: ${untrusted(title, 120)}, saves ${sizes.filter((size) => size !== '').join(' and ') || 'an unknown amount'}`;
    });
    parts.push(`Pages could save:\n\n${lines.join('\n')}`);
  }
  return parts.length === 0 ? '' : ['### Where the time goes', ...parts].join('\n\n');
}
