import { requireWithin } from './require-sample.ts';

/** A stream of random numbers that is the same for the same seed. The only randomness there is. */
export interface Random {
  /** In [0, 1). */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** Whole number in [0, below). */
  readonly integer: (below: number) => number;
}

/**
 * Chris Doty-Humphrey's sfc32 (passes PractRand), its state filled from the seed by Steele, Lea & Flood's
 * splitmix (32 bits) and the first rounds thrown away. Normal deviates by Marsaglia's polar method, 1964.
 * The seed is any finite number; its integer part modulo 2^53 counts.
 */
export function createRandom(seed: number): Random {
  requireWithin(seed, -Number.MAX_VALUE, Number.MAX_VALUE, 'createRandom: seed');
  const whole = Math.abs(Math.trunc(seed)) % 2 ** 53;
  let mix =
    (whole | 0) ^ Math.imul(Math.floor(whole / 2 ** 32) + 1, 0x85ebca6b) ^ (seed < 0 ? 0x27d4eb2f : 0);
  const next = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let t = mix ^ (mix >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return t ^ (t >>> 15);
  };
  let [a, b, c, counter] = [next(), next(), next(), 1];
  const bits = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i += 1) bits();
  const uniform = (): number => ((bits() >>> 5) * 67_108_864 + (bits() >>> 6)) / 9_007_199_254_740_992;
  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const s = x * x + y * y;
      if (s === 0 || s >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(s)) / s);
      spare = y * scale;
      return x * scale;
    }
  };
  return { uniform, normal, integer: (below) => Math.floor(uniform() * below) };
}

/** A shuffled copy (Fisher-Yates). */
export function shuffle<T>(values: readonly T[], random: Random): T[] {
  const shuffled = [...values];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const j = random.integer(i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}

/** Which side runs first in a block. */
export type First = 'base' | 'head';

/**
 * Who runs first in each of `blocks` blocks: in every group of `group` (even) neighbours each side leads half the
 * time, in drawn order; so every look at whole groups is balanced, and adding blocks leaves the earlier ones as they
 * were. A last group of odd size gives its odd block to a drawn side. Source: permuted blocks, Zelen 1974.
 */
export function balancedOrder(blocks: number, seed: number, group = 4): First[] {
  requireWithin(blocks, 0, 1e6, 'balancedOrder: blocks');
  if (!Number.isInteger(blocks)) throw new RangeError(`balancedOrder: blocks must be whole, is ${blocks}`);
  if (!(group >= 2 && group % 2 === 0))
    throw new RangeError(`balancedOrder: group must be even and at least 2, is ${group}`);
  const random = createRandom(seed);
  const order: First[] = [];
  while (order.length < blocks) {
    const leaders = Array.from({ length: group }, (_, i): First => (i % 2 === 0 ? 'base' : 'head'));
    order.push(...shuffle(leaders, random));
  }
  return order.slice(0, blocks);
}
