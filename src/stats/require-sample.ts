/**
 * Throws a RangeError that names the first value that is not a finite number; an empty sample too when
 * `atLeast` > 0. Every entry of this room calls it, so that no NaN travels silently.
 */
export function requireSample(values: readonly number[], what: string, atLeast = 1): void {
  if (values.length < atLeast) {
    throw new RangeError(`${what} needs at least ${atLeast} values, has ${values.length}`);
  }
  for (let i = 0; i < values.length; i += 1) {
    if (!Number.isFinite(values[i]))
      throw new RangeError(`${what}: value ${i} is ${values[i]}, not a finite number`);
  }
}

/** Throws a RangeError unless `low <= value <= high` (NaN always throws). */
export function requireWithin(value: number, low: number, high: number, what: string): void {
  if (!(value >= low && value <= high))
    throw new RangeError(`${what} must be in [${low}, ${high}], is ${value}`);
}

/** Throws a RangeError unless `value > 0` (Infinity passes, NaN throws). */
export function requirePositive(value: number, what: string): void {
  if (!(value > 0)) throw new RangeError(`${what} must be positive, is ${value}`);
}
