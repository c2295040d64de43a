import { expect, it } from 'vitest';
import { cusum } from '../../src/stats/cusum.ts';
import { createRandom } from '../../src/stats/random.ts';

it('names the direction, the run that raised the alarm and since when', () => {
  const { alarm } = cusum([0, 0.3, -0.2, 0, 2, 2, 2, 2, 2, 2, 2]);
  expect(alarm).toEqual({ direction: 'up', since: 4, at: 9 });
});

it('is a mirror image for falls', () => {
  expect(cusum([0, -2, -2, -2, -2, -2, -2]).alarm).toEqual({ direction: 'down', since: 1, at: 6 });
});

it('sums only what exceeds k, and starts again at zero', () => {
  expect(cusum([1, 1, -3, 1]).up).toEqual([0.5, 1, 0, 0.5]);
});

it('raises no alarm on nothing', () => {
  expect(cusum([])).toEqual({ up: [], down: [], alarm: null });
});

it('sees 2 SD in about six runs and is silent for thousands of quiet ones', () => {
  const random = createRandom(4);
  let delays = 0;
  let falseAlarms = 0;
  for (let i = 0; i < 400; i += 1) {
    delays += cusum(Array.from({ length: 200 }, () => random.normal() + 2)).alarm!.at + 1;
    if (cusum(Array.from({ length: 200 }, random.normal)).alarm) falseAlarms += 1;
  }
  expect(delays / 400).toBeGreaterThan(5);
  expect(delays / 400).toBeLessThan(7);
  // 80,000 quiet runs, two sides of 19,000 runs each between alarms: about 8 expected.
  expect(falseAlarms).toBeLessThan(20);
});

it('refuses a value that is not a number', () => {
  expect(() => cusum([0, Number.NaN])).toThrow(new RangeError('cusum: value 1 is NaN, not a finite number'));
});
