import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Clean PRs of the main table; the others are a share of it. */
  readonly prs: number;
  readonly seed: number;
  /** Folder of recordings. */
  readonly corpus: string;
  /** Runs on emulated machines. */
  readonly machines: string;
  /** Refresh only what recordings say, in the page that is there: seconds instead of minutes. */
  readonly recordedOnly: boolean;
  /** The same, and the simulation against history. */
  readonly historyOnly: boolean;
  /** Where the page and the picture go; empty: nowhere. */
  readonly out: string;
}

function whole(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} must be a whole number above 0, is ${text}`);
  return value;
}

/** Reads the command line: `--prs N --seed S --corpus DIR --machines FILE --out DIR --recorded-only --history-only`. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      prs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '20261121' },
      corpus: { type: 'string', default: 'fixtures/corpus' },
      machines: { type: 'string', default: 'fixtures/machines/runs.jsonl' },
      'recorded-only': { type: 'boolean', default: false },
      'history-only': { type: 'boolean', default: false },
      out: { type: 'string', default: 'docs' },
    },
  });
  return {
    prs: whole(values.prs, 'prs'),
    seed: whole(values.seed, 'seed'),
    corpus: values.corpus,
    machines: values.machines,
    recordedOnly: values['recorded-only'],
    historyOnly: values['history-only'],
    out: values.out,
  };
}
