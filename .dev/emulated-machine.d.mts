export interface Machine {
  readonly cores?: readonly number[];
  readonly quota?: number;
  readonly memoryBytes?: number;
  readonly stolen?: number;
  readonly neighbour?: boolean;
}
export function emulatedMachine(machine: Machine): {
  readonly prefix: readonly string[];
  readonly close: () => Promise<void>;
};
