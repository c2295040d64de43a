import { loadMetricId } from '../../../../src/model/metric.ts';
import type { LoadAsk, Ports } from '../../../../src/ports.ts';
import { createLoadReader } from '../../../../src/read/k6-points.ts';
import { readerOptions } from '../../../../src/read/reader-options.ts';
import { quantile } from '../../../../src/read/sketch.ts';
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

/** p50 of each endpoint in each whole second of a round, by metric id. */
export function secondMedians(
  chunks: readonly Uint8Array[],
  name: string,
  ask: Pick<LoadAsk, 'profile' | 'ratePerSecond' | 'roundMs'>,
): Record<string, Seconds> {
  const reader = createLoadReader(readerOptions(ask));
  for (const chunk of chunks) reader.write(chunk);
  const seconds = Math.floor(ask.roundMs / 1000);
  return Object.fromEntries(
    reader.end().endpoints.map(({ name: endpoint, timeline }) => [
      loadMetricId(name, endpoint, 'latency-p50'),
      Array.from({ length: seconds }, (_, second) => {
        const bin = timeline.bins[second];
        const p50 = bin && quantile(bin.latency, 0.5);
        return p50 === undefined ? null : rounded(p50);
      }),
    ]),
  );
}
