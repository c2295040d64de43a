import type { Value } from '../../../../src/model/metric.ts';
import type { RecordedBlock, Recording, Seconds } from '../corpus.ts';
import { rounded } from './compact.ts';
import type { TakenBlock, TakenRound } from './take-blocks.ts';

/** Values by metric, arm and block out of blocks by arm and metric; what a round did not yield is null. */
function columns<T>(
  blocks: readonly TakenBlock[],
  arms: readonly string[],
  pick: (round: TakenRound) => Readonly<Record<string, T>>,
): Record<string, Record<string, (T | null)[]>> {
  const names = new Set(
    blocks.flatMap(({ rounds }) => [...rounds.values()].flatMap((round) => Object.keys(pick(round)))),
  );
  const column = (name: string, arm: string) =>
    blocks.map(({ rounds }) => {
      const round = rounds.get(arm);
      return round === undefined ? null : (pick(round)[name] ?? null);
    });
  return Object.fromEntries(
    [...names]
      .toSorted()
      .map((name) => [name, Object.fromEntries(arms.map((arm) => [arm, column(name, arm)]))]),
  );
}

function averages({ rounds }: TakenBlock): Pick<RecordedBlock, 'steal' | 'otherCpu'> {
  const average = (name: string) => {
    const seen = [...rounds.values()].flatMap(({ host }) => (host[name] === undefined ? [] : [host[name]]));
    return seen.length === 0 ? undefined : rounded(seen.reduce((sum, value) => sum + value, 0) / seen.length);
  };
  const [steal, otherCpu] = [average('steal'), average('otherCpu')];
  return { ...(steal === undefined ? {} : { steal }), ...(otherCpu === undefined ? {} : { otherCpu }) };
}

/** The recording's columns out of the blocks as they were taken. */
export function assemble(
  arms: readonly string[],
  blocks: readonly TakenBlock[],
): Pick<Recording, 'blocks' | 'values' | 'seconds' | 'host'> {
  const seconds = columns<Seconds>(blocks, arms, (round) => round.seconds);
  return {
    blocks: blocks.map((taken) => ({ ...taken.block, ...averages(taken) })),
    values: columns<Value>(blocks, arms, (round) => round.values),
    ...(Object.keys(seconds).length === 0 ? {} : { seconds }),
    host: columns<number>(blocks, arms, (round) => round.host),
  };
}
