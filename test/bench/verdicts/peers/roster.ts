import { bencher } from './bencher.ts';
import { benchstat } from './benchstat.ts';
import { kayenta } from './kayenta.ts';
import { lhciMedian, lhciOptimistic } from './lighthouse-ci.ts';
import { githubActionBenchmark, quarter, tenPercent } from './mean-ratio.ts';
import type { Peer } from './peer.ts';
import { perfherderNew, perfherderOld } from './perfherder.ts';
import { criterion, firecracker } from './resampling.ts';
import { sitespeed } from './sitespeed.ts';
import { tachometer } from './tachometer.ts';

/** Every rule that is compared, in the order of the tables. */
export const PEERS: readonly Peer[] = [
  githubActionBenchmark,
  tenPercent,
  quarter,
  bencher,
  benchstat,
  tachometer,
  sitespeed,
  kayenta,
  perfherderNew,
  perfherderOld,
  criterion,
  firecracker,
  lhciOptimistic,
  lhciMedian,
];
