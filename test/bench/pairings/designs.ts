/** A way of putting two sides beside each other in one block. */
export interface Design {
  readonly name: string;
  readonly roundMs: number;
  /** `turns`: one side under load at a time. `duet`: both at once, each at the full rate. */
  readonly how: 'turns' | 'duet';
  /** Servers on core 0, k6 on core 1. */
  readonly pinned: boolean;
}

export const DESIGNS: readonly Design[] = [
  { name: 'turns of 5 s', roundMs: 5000, how: 'turns', pinned: false },
  { name: 'turns of 2 s', roundMs: 2000, how: 'turns', pinned: false },
  { name: 'turns of 1 s', roundMs: 1000, how: 'turns', pinned: false },
  { name: 'turns of 2 s, cores apart', roundMs: 2000, how: 'turns', pinned: true },
  { name: 'turns of 5 s, cores apart', roundMs: 5000, how: 'turns', pinned: true },
  { name: 'duet of 2 s, cores apart', roundMs: 2000, how: 'duet', pinned: true },
  { name: 'duet of 5 s', roundMs: 5000, how: 'duet', pinned: false },
  { name: 'duet of 2 s', roundMs: 2000, how: 'duet', pinned: false },
];
