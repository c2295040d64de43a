/** Slow creep: nights in which main is measured beside a commit of long ago instead of beside itself. */

import type { MetricId } from './metric.ts';

/** The commit that main is measured beside. */
export interface Anchor {
  readonly sha: string;
  /** As a person calls it: `v1.2.0`, or the first digits of the commit. */
  readonly name: string;
  /** The last release, the last accepted shift, or, where there is neither, the oldest run of the history window. */
  readonly kind: 'release' | 'accepted' | 'history';
}

/** A timing of main that lies behind the anchor. */
export interface Creep {
  readonly id: MetricId;
  /** Against the anchor, a ratio minus one, > 0 when worse. */
  readonly change: number;
}

/** The same over several nights. */
export interface CreepSeen extends Creep {
  /** Anchor nights in a row that saw it, tonight's included. */
  readonly nights: number;
  /** ISO time of the first of them. */
  readonly since: string;
}

/** What a run on main says of creep. */
export interface CreepNotice {
  readonly anchor: Anchor;
  /** Seen on two anchor nights in a row or more, the worst first. */
  readonly alarms: readonly CreepSeen[];
  /** Commits merged since the anchor, newest first; of the runs since then where git does not hold them. */
  readonly suspects: readonly string[];
  /** The line that takes the change back, where one commit alone is suspect. */
  readonly revert?: string;
}

/** The last night whose base was an anchor. */
export interface AnchorNight {
  readonly anchor: Anchor;
  readonly at: string;
  readonly creep: readonly CreepSeen[];
}

/** Whose turn it was in the last scheduled night, and what the last anchor night saw. */
export interface Nightly {
  readonly turn: 'same-commit' | 'anchor';
  readonly at: string;
  readonly last?: AnchorNight;
}
