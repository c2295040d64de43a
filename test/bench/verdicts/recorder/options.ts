import { parseArgs } from 'node:util';
import type { Recording } from '../corpus.ts';
import { ENDPOINTS } from './arms.ts';

export interface RecorderOptions {
  readonly kind: Recording['kind'];
  readonly condition: Recording['condition'];
  /** Recordings, one after the other. */
  readonly count: number;
  readonly blocks: number;
  readonly roundMs: number;
  /** Iterations of the script per second. */
  readonly ratePerSecond: number;
  readonly seed: number;
  /** Folder of recordings. */
  readonly out: string;
  readonly sitting: string;
  /** The arms besides base; empty: all of the kind. */
  readonly arms: readonly string[];
  /** The endpoint that is made slower; absent: the next in turn. */
  readonly endpoint?: string;
}

/** Measures the truth of the recordings in `out` on those in `from`. */
export interface TruthOptions {
  readonly kind: 'truth';
  readonly from: string;
  readonly out: string;
}

export const USAGE = `usage: node .dev/record-corpus.mjs load|page --condition quiet|busy|neighbour|pinned|memory-capped
         [--count N] [--blocks B] [--round 2s] [--rate ITERATIONS_PER_SECOND] [--seed S] [--out FOLDER]
         [--sitting NAME] [--arms base-again,plus-10] [--endpoint "GET /api/search"]
       node .dev/record-corpus.mjs truth [--from FOLDER] [--out FOLDER]`;

const CONDITIONS: readonly Recording['condition'][] = [
  'quiet',
  'busy',
  'neighbour',
  'pinned',
  'memory-capped',
];
/** Iterations per second: 70 of them take 0.8 s of one thread on an EPYC, where the endpoint under test works for 4 ms more. */
const RATE = { usual: '40', busy: '70' } as const;
/** 12 blocks for the screen and 8 for the confirmation, as the gate takes them; half as many audits as usual for pages. */
const BLOCKS = { load: '20', page: '8' } as const;

function whole(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} must be a whole number above 0, is ${text}`);
  return value;
}

/** `2s`, `1500ms`. */
function milliseconds(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(text) ?? [];
  const ms = Number(amount) * (unit === 's' ? 1000 : 1);
  if (!(ms >= 500)) throw new Error(`--round must be a duration of at least 500ms like 2s, is ${text}`);
  return ms;
}

function oneOf<T extends string>(text: string | undefined, allowed: readonly T[], name: string): T {
  const found = allowed.find((each) => each === text);
  if (found === undefined)
    throw new Error(`${name} must be one of ${allowed.join(', ')}, is ${text ?? 'not given'}\n${USAGE}`);
  return found;
}

/** "2026-11-21-evening": who records twice in a part of a day records in one sitting. */
function sittingOf(now: Date): string {
  const part = ['night', 'morning', 'afternoon', 'evening'][Math.floor(now.getHours() / 6)] ?? 'day';
  return `${now.toISOString().slice(0, 10)}-${part}`;
}

/** Reads the command line; what is wrong is thrown in a sentence. */
export function readRecorderOptions(args: readonly string[], now: Date): RecorderOptions | TruthOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      condition: { type: 'string' },
      count: { type: 'string', default: '1' },
      blocks: { type: 'string' },
      round: { type: 'string', default: '2s' },
      rate: { type: 'string' },
      seed: { type: 'string' },
      out: { type: 'string', default: 'fixtures/corpus' },
      from: { type: 'string' },
      sitting: { type: 'string', default: sittingOf(now) },
      arms: { type: 'string', default: '' },
      endpoint: { type: 'string' },
    },
  });
  const kind = oneOf(positionals[0], ['load', 'page', 'truth'], 'the first word');
  if (kind === 'truth') return { kind, from: values.from ?? values.out, out: values.out };
  const condition = oneOf(values.condition, CONDITIONS, '--condition');
  return {
    kind,
    condition,
    count: whole(values.count, 'count'),
    blocks: whole(values.blocks ?? BLOCKS[kind], 'blocks'),
    roundMs: milliseconds(values.round),
    ratePerSecond: whole(values.rate ?? (condition === 'busy' ? RATE.busy : RATE.usual), 'rate'),
    seed: values.seed === undefined ? Math.floor(now.getTime() / 1000) : whole(values.seed, 'seed'),
    out: values.out,
    sitting: values.sitting,
    arms: values.arms.split(',').filter(Boolean),
    ...(values.endpoint === undefined ? {} : { endpoint: oneOf(values.endpoint, ENDPOINTS, '--endpoint') }),
  };
}
