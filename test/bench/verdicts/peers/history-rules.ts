import { mean, standardDeviation } from '../../../../src/stats/moments.ts';
import { quantile } from '../../../../src/stats/quantile.ts';
import { bencherBoundary } from './bencher.ts';
import { benchstatRow } from './benchstat.ts';
import { hodgesLehmann } from './kayenta.ts';
import { tachometerInterval } from './tachometer.ts';

/** A rule that compares one run with past runs of main: rounds of each past run, oldest first, and of head. */
export interface HistoryPeer {
  readonly name: string;
  readonly source: string;
  readonly red: (past: readonly (readonly number[])[], head: readonly number[]) => boolean;
}

type Figures = (past: readonly number[], head: number) => boolean;

/** A rule on one figure per run: the mean of its rounds, as tools that keep one number do. */
function onFigures(rule: Figures): HistoryPeer['red'] {
  return (past, head) =>
    rule(
      past.map((rounds) => mean(rounds)),
      mean(head),
    );
}

/** A rule that takes the rounds of the previous run for a sample of the baseline. */
function onPrevious(rule: (base: readonly number[], head: readonly number[]) => boolean): HistoryPeer['red'] {
  return (past, head) => rule(past.at(-1) ?? [], head);
}

const row = benchstatRow();

/** Third quartile plus 3 interquartile ranges of past changes from run to run, on the sizes. */
function fence(past: readonly number[], head: number): boolean {
  const changes = past.slice(1).map((figure, i) => Math.abs(figure / (past[i] ?? figure) - 1));
  if (changes.length < 2) return false;
  const [q1, q3] = [quantile(changes, 0.25), quantile(changes, 0.75)];
  const change = head / (past.at(-1) ?? head) - 1;
  return change >= q3 + 3 * (q3 - q1);
}

export const HISTORY_PEERS: readonly HistoryPeer[] = [
  {
    name: 'github-action-benchmark 200 %',
    source: 'github-action-benchmark c38cce9, src/write.ts',
    red: onFigures((past, head) => head / (past.at(-1) ?? head) > 2),
  },
  {
    name: 'previous x 1.25',
    source: 'github-action-benchmark with alert-threshold 125 %',
    red: onFigures((past, head) => head / (past.at(-1) ?? head) > 1.25),
  },
  {
    name: '+10 % of the mean',
    source: 'Bencher 8d75325, limits/limit.rs percentage',
    red: onFigures((past, head) => head > 1.1 * mean(past)),
  },
  {
    name: '+25 % of the mean',
    source: 'Bencher 8d75325, limits/limit.rs percentage',
    red: onFigures((past, head) => head > 1.25 * mean(past)),
  },
  {
    name: 'Bencher t_test 0.99',
    source: 'Bencher 8d75325, limits/mod.rs NormalTestKind::T (default)',
    red: onFigures((past, head) => past.length > 1 && bencherBoundary(past, head) > 0.99),
  },
  {
    name: 'Netflix mean + 4 SD',
    source: 'Netflix TVUI, "Fixing performance regressions before they happen", 2022 (last 40 runs)',
    red: onFigures((past, head) => past.length > 1 && head > mean(past) + 4 * standardDeviation(past)),
  },
  { name: 'rustc-perf fence', source: 'rustc-perf 169b07b, site/src/comparison.rs', red: onFigures(fence) },
  {
    name: 'benchstat, previous run',
    source: 'golang/perf 712aea8, benchmath',
    red: onPrevious((base, head) => {
      const { p, change } = row(base, head);
      return p <= 0.05 && change > 0;
    }),
  },
  {
    name: 'tachometer, previous run',
    source: 'google/tachometer 705d648, src/stats.ts',
    red: onPrevious((base, head) => tachometerInterval(base, head).low > 0),
  },
  {
    name: 'Kayenta, previous run',
    source: 'spinnaker/kayenta a69573b, MannWhitneyClassifier.scala',
    red: onPrevious((base, head) => {
      const { estimate, low } = hodgesLehmann(base, head);
      return low > 0.25 * Math.abs(estimate);
    }),
  },
];
