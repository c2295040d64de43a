import { PEERS } from './peers/roster.ts';
import { HISTORY_PEERS } from './peers/history-rules.ts';
import type { World } from './world.ts';
import { table } from './table.ts';
import { MOST_BLOCKS } from './tollgate.ts';

/** Everything the page says, part by part, as Markdown. */
export interface BenchParts {
  readonly date: string;
  readonly machine: string;
  readonly command: string;
  readonly prs: number;
  readonly main: string;
  readonly plans: string;
  readonly breakdown: string;
  readonly agreement: string;
  readonly worlds: string;
  readonly variants: string;
  readonly picture: string;
  readonly typical: World;
}

/** Two digits of a percentage. */
function rough(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}

function worldText(world: World): string {
  const {
    blockSd,
    burstRate,
    burstSize,
    moodSd,
    moodMemory,
    driftSd,
    interactionSd,
    wildRate,
    wildSize,
    lotterySd,
  } = world;
  return [
    `PRs of ${world.metricCounts.join(', ')} gated rows in equal parts (p50 of endpoints, p95 of the script at ${world.tailFactor} times their noise, CPU per request at half of it, errors).`,
    `SD of a p50's block log-ratio ${rough(blockSd[0])} to ${rough(blockSd[1])}, correlation ${world.correlation} between rows of a round, skewed to the slow side;`,
    `bursts in ${rough(burstRate)} of rounds, exponential with mean ${rough(burstSize)}; a mood of the machine (AR(1), SD ${rough(moodSd)}, memory ${moodMemory}) and a drift of ${rough(driftSd)};`,
    `commit-by-machine interaction ${rough(interactionSd)}, with one row in ${Math.round(1 / wildRate)} off by ${rough(wildSize)} for the whole session; process lottery ${rough(lotterySd)}.`,
    `Peers see the same blocks: always 20, which is more than Tollgate takes of a clean PR on average (its budget holds ${MOST_BLOCKS}; where an endpoint is 10 % slower it takes about as many as they). They see the timings only.`,
    'A change is found when the row of the changed endpoint is named (of every endpoint: one of theirs); a slower endpoint truly moves CPU by its share and the tail by a third, and those rows count neither for nor against anybody.',
  ].join(' ');
}

/** Where the page holds what may be filled in again by itself: what was recorded over many sittings, and the rule against history. */
const PLACES = {
  history: '<!-- simulated: history --><!-- end -->',
  machines: '<!-- recorded: machines --><!-- end -->',
  corpus: '<!-- recorded: corpus --><!-- end -->',
} as const;

type Place = keyof typeof PLACES;

/** The page with some parts filled in. Throws when the page has lost its markers. */
export function withParts(text: string, parts: Readonly<Partial<Record<Place, string>>>): string {
  return Object.entries(parts).reduce((filled, [name, part]) => {
    const [mark = ''] = PLACES[name as Place].split('<!-- end -->');
    const place = new RegExp(`${mark}[^]*?<!-- end -->`);
    if (!place.test(filled)) throw new Error(`the page has no place for ${name}: make all of it again`);
    return filled.replace(place, () => `${mark}\n\n${part}\n\n<!-- end -->`);
  }, text);
}

/** The results page; its places are still to be filled in. */
export function page(parts: BenchParts): string {
  const sources = [
    ...PEERS,
    ...HISTORY_PEERS.map((peer) => ({ ...peer, note: 'one figure per run: the mean of its rounds' })),
  ];
  return `# The bench of verdicts

Made by \`${parts.command}\` on ${parts.date}, on ${parts.machine}. The same seed gives the same page but for this line. How the gate decides: [verdicts.md](verdicts.md).
The tail of false fails is claimed by simulation: its noise is judgement, stated below; the recordings support only what their number supports.

## Paired, on one runner (simulation, ${parts.prs} clean PRs)

${worldText(parts.typical)}

${parts.main}

![False fails against detection of +10 %](${parts.picture})

### By plan, threshold and place of confirmation

${parts.plans}

### By noise of the changed row, and by number of rows

${parts.breakdown}

### Two runs of one commit, wrong rows, symmetry

${parts.agreement}

### Under other skies

${parts.worlds}

### Rules that were tried instead

In their bare form: timings only, a fixed number of blocks, no looks.

${parts.variants}

## Against history alone (other machines; simulation)

${PLACES.history}

### Real runs on emulated machines

${PLACES.machines}

## Recorded corpus

${PLACES.corpus}

## The rules and where they were read

Checked in \`test/bench/verdicts/peers.test.ts\`: benchstat against the program itself, tachometer and Lighthouse CI against their own code; Mann-Whitney, Hodges-Lehmann, Welch, permutation and t limits against SciPy (for sitespeed.io, Kayenta, Perfherder, Firecracker, Bencher); the others by hand.

${table(
  ['rule', 'source', 'decided here'],
  sources.map(({ name, source, note }) => [name, source, note]),
  3,
)}
`;
}
