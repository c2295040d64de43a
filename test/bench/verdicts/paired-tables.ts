import type { RocSeries } from './chart.ts';
import type { Experiment, Tally } from './experiment.ts';
import { PEER_BLOCKS, SD_BANDS, runExperiment } from './experiment.ts';
import type { Operating } from './matched.ts';
import { matchedOperating, operatingAt, rocPoints } from './matched.ts';
import { PEERS } from './peers/roster.ts';
import type { Change } from './pull-request.ts';
import { allowing } from './pull-request.ts';
import { percent, table, withInterval } from './table.ts';
import { PLANS, minutesOf } from './tollgate.ts';
import { VARIANTS, runVariants } from './variants.ts';
import { TYPICAL, WORLDS } from './world.ts';

const CLEAN: Change = { name: 'clean', ratio: 1, where: 'none' };
const slower = (ratio: number): Change => ({
  name: `+${Math.round(100 * (ratio - 1))} %`,
  ratio,
  where: 'one endpoint',
});
const CHANGES: readonly Change[] = [
  slower(1.05),
  slower(1.08),
  slower(1.1),
  slower(1.2),
  { name: '+10 % of all', ratio: 1.1, where: 'every endpoint' },
];
const FASTER: Change = { name: '-10 %', ratio: 1 / 1.1, where: 'one endpoint' };
/** Which of CHANGES the matched comparison and the picture are about. */
const MAIN = 2;
/** The highest share of clean PRs a matched peer may fail. */
const MATCHED = 0.01;

/** How many PRs a part of the bench judges, and from which seed. */
export interface Size {
  readonly prs: number;
  readonly seed: number;
}

function experiment(size: Size, change: Change, more: Partial<Experiment> = {}): Experiment {
  return {
    world: TYPICAL,
    change,
    plan: PLANS.auto,
    rules: [],
    peers: [],
    twice: false,
    confirmOn: 'the same machine',
    ...size,
    ...more,
  };
}

/** A part of a whole, at least some. */
export function part({ prs, seed }: Size, of: number): Size {
  return { prs: Math.max(50, Math.round(prs / of)), seed };
}

/** A count as a share of the tally's PRs. */
function share(tally: Tally, count: number): number {
  return count / tally.experiment.prs;
}

const minutes = (tally: Tally): string => (tally.minutes / tally.experiment.prs).toFixed(1);

function gateCells(clean: Tally, changes: readonly Tally[]): string[] {
  return [
    withInterval(clean.failed, clean.experiment.prs),
    ...changes.map((tally) => percent(share(tally, tally.found))),
    percent(share(clean, clean.inconclusive)),
    minutes(clean),
    minutes(changes[MAIN] ?? clean),
  ];
}

const HEADS = [
  'clean PRs failed (95 %)',
  ...CHANGES.map(({ name }) => name),
  'could not tell',
  'minutes',
  'minutes at +10 %',
];

export interface MainResult {
  readonly clean: Tally;
  readonly changes: readonly Tally[];
  readonly text: string;
}

const digits = (value: number) => Number(value.toPrecision(4));

/** An error is told as itself, not as what is left of one. */
function settingText({ knob, limit }: Operating): string {
  if (knob === 'alpha') return `alpha ${String(digits(1 - limit))}`;
  return knob === 'boundary'
    ? `1 - boundary ${String(digits(1 - limit))}`
    : `${knob} ${String(digits(limit))}`;
}

/** Tollgate as it is beside every peer at its best setting with at most `most` of the clean PRs failed. */
function matchedTable(clean: Tally, changes: readonly Tally[], most: number): string {
  const matched = PEERS.map((peer, p) => {
    const seen = matchedOperating(clean, changes, p, most, MAIN);
    return [peer.name, settingText(seen), percent(seen.falseFails), ...seen.found.map(percent)];
  });
  const found = changes.map((tally) => percent(share(tally, tally.found)));
  const own = ['**Tollgate**', 'as it is', percent(share(clean, clean.failed)), ...found];
  return table(
    ['rule', 'setting', 'clean PRs failed', ...CHANGES.map(({ name }) => name)],
    [own, ...matched],
  );
}

/** Tollgate and every peer at their defaults on the same PRs, then the peers at matched false fails. */
export function mainTables(size: Size): MainResult {
  const clean = runExperiment(experiment(size, CLEAN, { peers: PEERS, twice: true }));
  const changes = CHANGES.map((change) =>
    runExperiment(experiment(part(size, 5), change, { peers: PEERS, twice: true })),
  );
  const rows = PEERS.map((peer, p) => {
    const { limit } = peer.knobs[0]!;
    const seen = operatingAt(clean, changes, p, 0, limit);
    const failed = Math.round(seen.falseFails * clean.experiment.prs);
    return [
      peer.name,
      withInterval(failed, clean.experiment.prs),
      ...seen.found.map(percent),
      '-',
      minutesOf(PEER_BLOCKS).toFixed(1),
      minutesOf(PEER_BLOCKS).toFixed(1),
    ];
  });
  const ownRate = share(clean, clean.failed);
  const text = [
    '### At their own defaults',
    '',
    table(['rule', ...HEADS], [['**Tollgate**', ...gateCells(clean, changes)], ...rows]),
    '',
    `### At matched false fails (each peer tuned on these very PRs until at most ${percent(MATCHED)} of the clean ones fail)`,
    '',
    matchedTable(clean, changes, MATCHED),
    '',
    `### At Tollgate's own false fails (${percent(ownRate)})`,
    '',
    matchedTable(clean, changes, ownRate),
  ].join('\n');
  return { clean, changes, text };
}

/** Curves of the ROC picture: Tollgate by its allowed regression, peers by their first knob. */
export function rocSeries({ clean, changes }: MainResult, size: Size): RocSeries[] {
  const change = changes[MAIN]!;
  const own = [0.01, 0.02, 0.03, 0.04, 0.05, 0.07, 0.09].map((regression) => {
    const more = { rules: allowing(regression) };
    const still = runExperiment(experiment(size, CLEAN, more));
    const moved = runExperiment(experiment(part(size, 2), CHANGES[MAIN]!, more));
    return [share(still, still.failed), share(moved, moved.found)] as const;
  });
  const standard = [share(clean, clean.failed), share(change, change.found)] as const;
  return [
    { name: 'Tollgate', points: own.toSorted((a, b) => a[0] - b[0]), standard },
    ...PEERS.map((peer, p) => {
      const at = operatingAt(clean, [change], p, 0, peer.knobs[0]!.limit);
      return {
        name: peer.name,
        points: rocPoints(clean, change, p),
        standard: [at.falseFails, at.found[0]!] as const,
      };
    }),
  ];
}

/** The gate by how much it may measure, how much it allows and where it confirms. */
export function planTable(size: Size): string {
  const variants: readonly (readonly [string, Partial<Experiment>])[] = [
    ['`auto`: 8, 12 or 20 + 8 or 20 blocks, threshold 5 %', {}],
    ['the same, confirmed on a fresh machine', { confirmOn: 'a fresh machine' }],
    ['the same, threshold 3 %', { rules: allowing(0.03) }],
    ['no last look: 8 or 12 + 8 or 12 blocks, threshold 5 %', { plan: PLANS.short }],
    ['8 + 8 blocks, threshold 5 %', { plan: PLANS.quick }],
    ['`paired`: 12 + 8 blocks, threshold 5 %', { plan: PLANS.fixed }],
    ['25 + 20 blocks (ten minutes), threshold 5 %', { plan: PLANS.tenMinutes }],
    ['25 + 20 blocks (ten minutes), threshold 3 %', { plan: PLANS.tenMinutes, rules: allowing(0.03) }],
    [
      'not built: 8, 12, 20 or 40 + 8 or 40 blocks (18 minutes), threshold 3 %',
      { plan: PLANS.fourLooks, rules: allowing(0.03) },
    ],
  ];
  const rows = variants.map(([name, more]) => {
    const clean = runExperiment(experiment(size, CLEAN, more));
    const changes = CHANGES.map((change) => runExperiment(experiment(part(size, 4), change, more)));
    return [name, ...gateCells(clean, changes)];
  });
  return table(['plan', ...HEADS], rows);
}

/** The gate under every world. */
export function worldTable(size: Size): string {
  const rows = WORLDS.map((world) => {
    const clean = runExperiment(experiment(size, CLEAN, { world }));
    const changes = CHANGES.map((change) => runExperiment(experiment(part(size, 4), change, { world })));
    return [`${world.name}: ${world.about}`, ...gateCells(clean, changes)];
  });
  return table(['world', ...HEADS], rows);
}

/** Rules of our own that were tried, in their bare form, on the same PRs. */
export function variantTable(size: Size): string {
  const { prs, seed } = part(size, 4);
  const clean = runVariants(TYPICAL, CLEAN, size.prs, size.seed);
  const changes = [slower(1.05), slower(1.1), slower(1.2)];
  const moved = changes.map((change) => runVariants(TYPICAL, change, prs, seed));
  const rows = VARIANTS.map(({ name, screenBlocks, freshBlocks }, v) => [
    name,
    withInterval(clean[v]!.failed, size.prs),
    percent(clean[v]!.flagged / size.prs),
    minutesOf(screenBlocks + (freshBlocks * clean[v]!.flagged) / size.prs).toFixed(1),
    ...moved.map((tallies) => percent(tallies[v]!.found / prs)),
  ]);
  const heads = [
    'rule',
    'clean PRs failed (95 %)',
    'clean PRs flagged',
    'minutes',
    ...changes.map(({ name }) => name),
  ];
  return table(heads, rows);
}

/** Detection by the noise of the changed row, and false fails by the number of rows. */
export function breakdownTables({ clean, changes }: MainResult): string {
  const bands = SD_BANDS.slice(0, -1).map((end, i) => {
    const from = i === 0 ? 0.02 : SD_BANDS[i - 1]!;
    const cells = changes.map(({ bySd }) => percent(bySd[i]!.found / bySd[i]!.prs));
    return [`${(100 * from).toFixed(1)} - ${(100 * end).toFixed(1)} %`, ...cells];
  });
  const counts = [...clean.byCount].toSorted(([a], [b]) => a - b);
  const byCount = counts.map(([many, group]) => [
    String(many),
    withInterval(group.failed, group.prs),
    ...changes.map(({ byCount: of }) => percent((of.get(many)?.found ?? 0) / (of.get(many)?.prs ?? 0))),
  ]);
  return [
    table(["SD of the changed row's block log-ratio", ...CHANGES.map(({ name }) => name)], bands),
    '',
    table(['gated rows', 'clean PRs failed (95 %)', ...CHANGES.map(({ name }) => name)], byCount),
  ].join('\n');
}

/** Two runs of one commit, and worse against better. */
export function agreementTables({ clean, changes }: MainResult, size: Size): string {
  const faster = runExperiment(experiment(part(size, 5), FASTER, { twice: true }));
  // One look: where there are more, worse is looked for at each and better only at the last.
  const { worse, better } = runExperiment(experiment(size, CLEAN, { plan: PLANS.fixed }));
  const apart = Math.abs(worse - better) / Math.sqrt(Math.max(1, worse + better));
  const rows = [clean, ...changes, faster].map((tally) => {
    const { experiment: of, agreeFail, agreeVerdict, both, either, wronged, failed } = tally;
    const jaccard = either === 0 ? '-' : (both / either).toFixed(2);
    return [
      of.change.name,
      percent(agreeFail / of.prs),
      percent(agreeVerdict / of.prs),
      jaccard,
      withInterval(wronged, of.prs),
      percent(failed / of.prs),
    ];
  });
  return [
    table(
      [
        'change',
        'fail or not: agree',
        'same verdict',
        'Jaccard of accused rows',
        'an unchanged row accused (95 %)',
        'failed',
      ],
      rows,
    ),
    '',
    `Symmetry: of ${size.prs} clean PRs a screen of one look saw something worse in ${worse} and something better in ${better} (${apart.toFixed(1)} standard errors apart).`,
  ].join('\n');
}
