/* eslint-disable no-console -- a bench prints */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { LoadReader } from '../../src/read/k6-points.ts';
import { createLoadReader } from '../../src/read/k6-points.ts';
import type { LoadReading } from '../../src/read/load-reading.ts';
import { quantile } from '../../src/read/sketch.ts';
import { generatedPoints } from './ingest-points.ts';
import { createParsingReader } from './ingest-rival.ts';

/*
 * How fast and with how much memory k6's points are read, against `JSON.parse` per line that ends with the same
 * numbers. Each measurement is a process of its own; making the points is not measured.
 *   npm run bench:ingest -- [--points 1000000,10000000] [--repeats 3]
 */

const readers = {
  tollgate: createLoadReader,
  'JSON.parse': createParsingReader,
} as const;
type ReaderName = keyof typeof readers;

interface Measured {
  readonly points: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  /** What was read, so that the two can be compared. */
  readonly outcome: unknown;
}

function outcomeOf(reading: LoadReading): unknown {
  return reading.endpoints.map(({ name, requests, failures, latency }) => ({
    name,
    requests,
    failures,
    p50: quantile(latency, 0.5),
    p99: quantile(latency, 0.99),
  }));
}

function measure(name: ReaderName, points: number): Measured {
  const reader: LoadReader = readers[name]({ model: 'open' });
  let micros = 0;
  const timed = (work: () => void) => {
    const before = process.cpuUsage();
    work();
    const spent = process.cpuUsage(before);
    micros += spent.user + spent.system;
  };
  let chunks: Buffer[] = [];
  const feed = () => {
    const ready = chunks;
    chunks = [];
    timed(() => ready.forEach((chunk) => reader.write(chunk)));
  };
  for (const chunk of generatedPoints(points)) {
    if (chunks.push(chunk) === 64) feed();
  }
  feed();
  const reading = reader.end();
  if (reading.points !== points)
    throw new Error(`${name} read ${String(reading.points)} of ${String(points)} points`);
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  return { points, cpuSeconds: micros / 1e6, peakBytes, outcome: outcomeOf(reading) };
}

function measureApart(name: ReaderName, points: number): Measured {
  const child = spawnSync(
    process.execPath,
    [import.meta.filename, '--only', name, '--points', String(points)],
    {
      encoding: 'utf8',
      maxBuffer: 16 << 20,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (child.status !== 0) throw new Error(`the measurement of ${name} ended with ${String(child.status)}`);
  return JSON.parse(child.stdout) as Measured;
}

const speed = ({ points, cpuSeconds }: Measured) => points / cpuSeconds;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

function row(points: number, name: string, runs: readonly Measured[]): string {
  const perSecond = `${(median(runs.map(speed)) / 1e6).toFixed(2)} M`;
  const memory = `${(Math.max(...runs.map((run) => run.peakBytes)) / 1e6).toFixed(0)} MB`;
  return [
    points.toLocaleString('en').padStart(12),
    name.padEnd(12),
    perSecond.padStart(10),
    memory.padStart(12),
  ].join('  ');
}

function compare(points: number, repeats: number): number {
  const runs: Record<ReaderName, Measured[]> = { tollgate: [], 'JSON.parse': [] };
  for (let i = 0; i < repeats; i += 1) {
    for (const name of Object.keys(runs) as ReaderName[]) runs[name].push(measureApart(name, points));
  }
  const outcomes = new Set(
    Object.values(runs)
      .flat()
      .map(({ outcome }) => JSON.stringify(outcome)),
  );
  if (outcomes.size !== 1) throw new Error(`the two readers do not agree:\n${[...outcomes].join('\n')}`);
  for (const [name, measured] of Object.entries(runs)) console.log(row(points, name, measured));
  return median(runs.tollgate.map(speed)) / median(runs['JSON.parse'].map(speed));
}

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '1000000,10000000' },
    repeats: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const sizes = values.points.split(',').map(Number);
if (values.only !== undefined) {
  process.stdout.write(JSON.stringify(measure(values.only as ReaderName, sizes[0] as number)));
} else {
  console.log(
    ['points'.padStart(12), 'reader'.padEnd(12), 'points/s'.padStart(10), 'peak memory'.padStart(12)].join(
      '  ',
    ),
  );
  // Large runs are steady by themselves: one is enough.
  const ratios = sizes.map((points) => compare(points, points > 2e6 ? 1 : Number(values.repeats)));
  console.log('points per second of CPU time, the same numbers out of both; ratio at the largest size:');
  console.log(`ratio ${(ratios.at(-1) as number).toFixed(1)} x`);
}
