import { cpus } from 'node:os';

/** One machine of a pool. Kinds and shares are judgement: what a hosted pool deals out, and two kinds of one's own. */
export function drawMachine(random) {
  const all = [0, 1].slice(0, cpus().length);
  const draw = random.uniform();
  const neighbour = random.uniform() < 0.2;
  if (draw < 0.4) return { kind: 'two cores', cores: all, neighbour };
  if (draw < 0.7)
    return {
      kind: 'two cores, shared',
      cores: all,
      stolen: Number((0.05 + 0.25 * random.uniform()).toFixed(2)),
      neighbour,
    };
  if (draw < 0.85) return { kind: 'quota of 1.5', cores: all, quota: 1.5, neighbour };
  return { kind: 'one core', cores: [0], neighbour };
}
