/** A decision rule of another tool on one metric of one PR: rounds of base, rounds of head, lower is better. */
export interface Peer {
  readonly name: string;
  /** File and commit the rule was read in. */
  readonly source: string;
  /** What was decided here that the tool leaves open. */
  readonly note: string;
  /** Ways to make the rule stricter; the first is at the tool's own default. Red when score > limit. */
  readonly knobs: readonly Knob[];
}

export interface Knob {
  readonly name: string;
  readonly limit: number;
  readonly score: (base: readonly number[], head: readonly number[]) => number;
}

/** A score that no limit is below: this metric cannot be red. */
export const NEVER = -Infinity;
