/* eslint-disable no-console -- a bench prints */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { LoadReader } from '../../src/read/k6-points.ts';
import { createLoadReader } from '../../src/read/k6-points.ts';
import type { LoadReading } from '../../src/read/load-reading.ts';
import { quantile } from '../../src/read/sketch.ts';
import { generatedPoints } from './ingest-points.ts';
import { createParsingReader } from './ingest-rival.ts';

/*
 * How fast and with how much memory k6's points are read, against `JSON.parse` per line that ends with the same
 * numbers. One process makes the points, another reads them from a pipe, as from k6; only the reading is timed.
 *   npm run bench:ingest -- [--points 1000000,10000000] [--repeats 3]
 */

const readers = { tollgate: createLoadReader, 'JSON.parse': createParsingReader } as const;
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

async function measure(name: ReaderName, points: number): Promise<Measured> {
  const reader: LoadReader = readers[name]({ model: 'open' });
  let micros = 0;
  const timed = (work: () => void) => {
    const before = process.cpuUsage();
    work();
    const spent = process.cpuUsage(before);
    micros += spent.user + spent.system;
  };
  const ready: Buffer[] = [];
  const read = () => timed(() => ready.splice(0).forEach((chunk) => reader.write(chunk)));
  for await (const chunk of process.stdin) if (ready.push(chunk as Buffer) === 16) read();
  read();
  let reading: LoadReading | undefined;
  timed(() => (reading = reader.end()));
  if (reading?.points !== points) {
    throw new Error(`${name} read ${String(reading?.points)} of ${String(points)} points`);
  }
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  return { points, cpuSeconds: micros / 1e6, peakBytes, outcome: outcomeOf(reading) };
}

async function measureApart(name: ReaderName, points: number): Promise<Measured> {
  const self = [import.meta.filename, '--points', String(points)];
  const maker = spawn(process.execPath, [...self, '--make'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const child = spawn(process.execPath, [...self, '--only', name], { stdio: ['pipe', 'pipe', 'inherit'] });
  const passing = pipeline(maker.stdout, child.stdin);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  await passing;
  if (code !== 0) throw new Error(`the measurement of ${name} ended with ${String(code)}`);
  return JSON.parse(text) as Measured;
}

const speed = ({ points, cpuSeconds }: Measured) => points / cpuSeconds;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

function row(cells: readonly string[]): string {
  const [points = '', name = '', perSecond = '', memory = ''] = cells;
  return `${points.padStart(12)}  ${name.padEnd(12)}${perSecond.padStart(12)}${memory.padStart(14)}`;
}

async function compare(points: number, repeats: number): Promise<number> {
  const runs: Record<ReaderName, Measured[]> = { tollgate: [], 'JSON.parse': [] };
  for (let i = 0; i < repeats; i += 1) {
    for (const name of Object.keys(runs) as ReaderName[]) runs[name].push(await measureApart(name, points));
  }
  const outcomes = new Set(
    Object.values(runs)
      .flat()
      .map(({ outcome }) => JSON.stringify(outcome)),
  );
  if (outcomes.size !== 1) throw new Error(`the two readers do not agree:\n${[...outcomes].join('\n')}`);
  for (const [name, measured] of Object.entries(runs)) {
    const perSecond = `${(median(measured.map(speed)) / 1e6).toFixed(2)} M`;
    const memory = `${(Math.max(...measured.map((run) => run.peakBytes)) / 1e6).toFixed(0)} MB`;
    console.log(row([points.toLocaleString('en'), name, perSecond, memory]));
  }
  return median(runs.tollgate.map(speed)) / median(runs['JSON.parse'].map(speed));
}

async function compareAll(sizes: readonly number[], repeats: number): Promise<void> {
  console.log(row(['points', 'reader', 'points/s', 'peak memory']));
  const ratios: number[] = [];
  // A large run is steady by itself: one is enough.
  for (const points of sizes) ratios.push(await compare(points, points > 2e6 ? 1 : repeats));
  console.log(
    '(points per second of CPU time, the same numbers out of both; the ratio is of the largest size)',
  );
  console.log(`ratio ${(ratios.at(-1) as number).toFixed(1)} x`);
}

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '1000000,10000000' },
    repeats: { type: 'string', default: '3' },
    only: { type: 'string' },
    make: { type: 'boolean', default: false },
  },
});
const sizes = values.points.split(',').map(Number);
if (values.make) await pipeline(Readable.from(generatedPoints(sizes[0] as number)), process.stdout);
else if (values.only !== undefined) {
  process.stdout.write(JSON.stringify(await measure(values.only as ReaderName, sizes[0] as number)));
} else await compareAll(sizes, Number(values.repeats));
