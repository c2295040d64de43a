import { loadMetricId } from '../../../../src/model/metric.ts';
import type { Ports } from '../../../../src/ports.ts';
import { parseLine } from '../../../../src/read/point-line.ts';
import { median } from '../../../../src/stats/quantile.ts';
import type { Seconds } from '../corpus.ts';
import { rounded } from './compact.ts';

/** Ports that also keep what k6 wrote last, so that a round can be read again in another way, after it. */
export interface KeptPoints {
  readonly ports: Ports;
  readonly chunks: Uint8Array[];
}

export function keepPoints(ports: Ports): KeptPoints {
  const chunks: Uint8Array[] = [];
  const run: Ports['load']['run'] = (ask, sink) => {
    chunks.length = 0;
    return ports.load.run(ask, (chunk) => {
      chunks.push(Uint8Array.from(chunk));
      sink(chunk);
    });
  };
  return { ports: { ...ports, load: { ...ports.load, run } }, chunks };
}

export interface Answered {
  readonly endpoint: string;
  readonly startedMs: number;
  readonly latencyMs: number;
}

/** Expected answers; the shop's script names its requests. k6 writes the time of a request's end. */
export function answeredIn(chunks: readonly Uint8Array[]): Answered[] {
  const lines = Buffer.concat(chunks).toString('utf8').split('\n');
  return lines.flatMap((text) => {
    if (!text.startsWith('{"metric":"http_req_duration"')) return [];
    const line = parseLine(text);
    if (line?.kind !== 'point' || line.tags['expected_response'] !== 'true') return [];
    const { timeMs, value, tags } = line;
    return [{ endpoint: tags['name'] ?? '', startedMs: timeMs - value, latencyMs: value }];
  });
}

/** p50 of each endpoint over the requests begun in each whole second of a round, counted from its first request. */
export function secondMedians(
  chunks: readonly Uint8Array[],
  load: string,
  roundMs: number,
): Record<string, Seconds> {
  const answered = answeredIn(chunks);
  const startMs = answered.reduce((least, { startedMs }) => Math.min(least, startedMs), Infinity);
  const seconds = Array.from({ length: Math.floor(roundMs / 1000) }, (_, second) => second);
  const medians = (own: readonly Answered[]) =>
    seconds.map((second) => {
      const within = own.filter(({ startedMs }) => Math.floor((startedMs - startMs) / 1000) === second);
      if (within.length === 0) return null;
      return rounded(median(within.map(({ latencyMs }) => latencyMs)));
    });
  return Object.fromEntries(
    [...Map.groupBy(answered, ({ endpoint }) => endpoint)].map(([endpoint, own]) => [
      loadMetricId(load, endpoint, 'latency-p50'),
      medians(own),
    ]),
  );
}
