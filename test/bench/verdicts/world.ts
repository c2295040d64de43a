/**
 * What a simulated machine does to a measurement, on the log scale (0.05 is about 5 %). The sizes are judgement
 * anchored in what was read or measured: SD of a block log-ratio 2-8 % and bursts (own paired A/A recordings),
 * machine-by-commit interaction 1 % and one wild one in 1610 rows (php-judy#104), process lottery (Kalibera & Jones).
 */
export interface World {
  readonly name: string;
  readonly about: string;
  /** Gated metrics of a PR, errors included; one is drawn for each PR. */
  readonly metricCounts: readonly number[];
  /** SD of the block log-ratio of an endpoint's p50 by its own noise: drawn evenly between these. */
  readonly blockSd: readonly [least: number, most: number];
  /** How many times wider the whole script's p95 is. */
  readonly tailFactor: number;
  /** Correlation of the noise of two metrics in one round. */
  readonly correlation: number;
  /** Chance that a round is hit by a burst, and the mean of its exponential size. */
  readonly burstRate: number;
  readonly burstSize: number;
  /** The machine's slow mood: AR(1) from round to round, and a straight drift over 40 rounds. */
  readonly moodSd: number;
  readonly moodMemory: number;
  readonly driftSd: number;
  /** 0: symmetric noise; 0.5: clearly longer to the slow side. */
  readonly skew: number;
  /** Commit-by-machine: stays for the whole session, whatever is restarted. */
  readonly interactionSd: number;
  readonly wildRate: number;
  readonly wildSize: number;
  /** What a process start fixes until the next one (every two blocks). */
  readonly lotterySd: number;
  /** The second round of a block is slower by this, drawn once a session. */
  readonly positionSd: number;
  /** Cores that serve some requests at a slower speed; absent: one speed. */
  readonly twoSpeeds?: TwoSpeeds;
}

/**
 * A core whose sibling thread is at work or is not. Anchored in live gates of the shop on two such cores: p75 over p25 of an
 * endpoint 1.3 to 1.4, and a p50 that jumps between them while the p75 stays.
 */
export interface TwoSpeeds {
  /** What the slow speed costs, on the log scale. */
  readonly gap: number;
  /** SD of requests at either speed. */
  readonly humpSd: number;
  /** SD of the slow requests' share, on the logit scale: from session to session, and from round to round. */
  readonly sessionSd: number;
  readonly roundSd: number;
}

const typical: World = {
  name: 'typical',
  about: 'a hosted runner on most days',
  metricCounts: [4, 8, 20],
  blockSd: [0.02, 0.08],
  tailFactor: 3,
  correlation: 0.5,
  burstRate: 0.04,
  burstSize: 0.3,
  moodSd: 0.04,
  moodMemory: 0.8,
  driftSd: 0.05,
  skew: 0.4,
  interactionSd: 0.01,
  wildRate: 1 / 1610,
  wildSize: 0.1,
  lotterySd: 0.007,
  positionSd: 0.005,
};

/** The world every table uses unless it says otherwise. */
export const TYPICAL = typical;

/** The same gate under other skies. */
export const WORLDS: readonly World[] = [
  {
    ...typical,
    name: 'quiet',
    about: 'bare metal, nothing else running',
    blockSd: [0.01, 0.03],
    burstRate: 0.005,
    moodSd: 0.01,
    driftSd: 0.01,
    interactionSd: 0.003,
    wildRate: 0,
  },
  typical,
  {
    ...typical,
    name: 'steady interaction',
    about: 'typical without the one-in-1610 wild interaction',
    wildRate: 0,
  },
  {
    ...typical,
    name: 'stormy',
    about: 'a stealing neighbour: one round in ten is hit, noise of 5-15 %',
    blockSd: [0.05, 0.15],
    burstRate: 0.1,
    burstSize: 0.5,
    moodSd: 0.1,
    driftSd: 0.15,
  },
  {
    ...typical,
    name: 'sluggish',
    about: 'a mood that lasts for minutes',
    moodSd: 0.12,
    moodMemory: 0.97,
    driftSd: 0.2,
  },
  {
    ...typical,
    name: 'two speeds',
    about: 'typical, on cores whose sibling threads come and go',
    twoSpeeds: { gap: 0.29, humpSd: 0.07, sessionSd: 1.2, roundSd: 1 },
  },
  {
    ...typical,
    name: 'crooked',
    about: 'one-sided noise, bursts in one round of six',
    skew: 0.9,
    burstRate: 0.16,
  },
];
