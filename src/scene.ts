/** The facts of one visit that the plan does not hold: commits, where the code lies, what is known from before. */

import type { Anchor } from './model/anchor.ts';
import type { Baseline } from './model/baseline.ts';
import type { BaselineColumn, CommitRef, RunRecord } from './model/run.ts';
import type { Redactor } from './config/redact.ts';
import type { Problem } from './model/failure.ts';
import type { SideSource } from './ports.ts';

export interface Scene {
  readonly head: CommitRef;
  /** Null: nothing to compare with on this machine; `baseMissing` says why. */
  readonly base: CommitRef | null;
  readonly baseMissing?: string;
  /** Head always, base where it is checked out (or given as a URL), in the order they are brought up. */
  readonly sources: readonly SideSource[];
  /** The run on another machine whose flags are confirmed here. */
  readonly screened?: RunRecord;
  /** Base is a commit of long ago (some nights of mode `baseline`); where it does not come up, `instead` stands in for it. */
  readonly anchored?: { readonly anchor: Anchor; readonly instead: SideSource };
  /** Absolute path of the k6 script per load name: base's copy where base has one. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly scriptHash?: string;
  /** Files that differ between base and head, relative to the repository root. */
  readonly changedFiles?: readonly string[];
  readonly baseline?: Baseline;
  readonly baselineColumn?: BaselineColumn;
  readonly versions: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly github?: RunRecord['github'];
  /** Takes secrets out of a round as it is taken: what is judged, kept and compared with another night bears one name. */
  readonly redactor?: Redactor;
}
