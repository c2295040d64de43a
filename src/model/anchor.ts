/** Slow creep: nights in which main is measured beside a commit of long ago instead of beside itself. */

import type { MetricId } from './metric.ts';

/** The commit that main is measured beside. */
export interface Anchor {
  readonly sha: string;
  /** As a person calls it: `v1.2.0`, or the first digits of the commit. */
  readonly name: string;
  /** The last release, the last accepted shift, or, where there is neither, the oldest run of the history window. */
  readonly kind: 'release' | 'accepted' | 'history';
  /** ISO time of the release's commit, of the accepted shift or of the run; absent in files of earlier versions. */
  readonly at?: string;
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
  /** Main's commit that night; absent in files of earlier versions. */
  readonly head?: string;
}

/** What a run on main says of creep. */
export interface CreepNotice {
  readonly anchor: Anchor;
  /** Seen on two anchor nights in a row or more, the worst first. */
  readonly alarms: readonly CreepSeen[];
  /** Main's commit in the first night that saw it, of the alarm that was seen last: what crept in lies before it. */
  readonly until?: string;
  /** Main's own commits after the anchor up to `until`, newest first; none where git cannot tell. */
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
