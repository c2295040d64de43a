/** A noisy neighbour: `node neighbour-worker.ts <seed>` burns one core in bursts until it is ended. */

import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../../../src/stats/random.ts';

/** Averages; a burst is thus longer than some rounds and shorter than others. */
const ON_MS = 1_000;
const OFF_MS = 1_500;

const random = createRandom(Number(process.argv[2] ?? '1'));
const drawn = (mean: number) => -mean * Math.log(1 - random.uniform());

for (;;) {
  await sleep(drawn(OFF_MS));
  const end = performance.now() + drawn(ON_MS);
  while (performance.now() < end);
}
