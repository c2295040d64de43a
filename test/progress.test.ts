import { describe, expect, it } from 'vitest';
import type { Ask, Round } from '../src/model/round.ts';
import type { Voice } from '../src/ports.ts';
import { createProgress } from '../src/progress.ts';

function listener() {
  const said: string[] = [];
  const shown: (readonly [string, number])[] = [];
  const voice = {
    say: (line: string) => void said.push(line),
    progress: (text: string, share: number) => void shown.push([text, share]),
  } as unknown as Voice;
  return { said, shown, voice };
}

const ask = (stage: Ask['stage'], why: string): Ask => ({ stage, why, blocks: [] });

const round = (stage: Round['stage'], elapsedMs: number): Round => ({
  target: { kind: 'load', name: 'shop' },
  stage,
  block: 2,
  side: 'head',
  position: 1,
  generation: 0,
  at: '2026-11-22T00:00:00Z',
  elapsedMs,
  values: {},
  problems: [],
});

describe('the progress of a visit', () => {
  it('says the minutes before anything is measured', () => {
    const { said, shown, voice } = listener();
    createProgress({ clean: 1.88, most: 12.4 }, voice);
    expect(said).toEqual(['measuring takes about 1.9 min when nothing is wrong, 12 at most']);
    expect(shown).toEqual([]);
  });

  it('names what is measured and why, and its share of a clean visit, never all of it', () => {
    const { shown, voice } = listener();
    const progress = createProgress({ clean: 2, most: 8 }, voice);
    progress.asks(ask('screen', 'shop on both sides'));
    progress.ended(round('screen', 60_000));
    progress.ended(round('screen', 600_000));
    expect(shown).toEqual([
      ['shop on both sides', 0],
      ['shop, screen block 3, head: shop on both sides', 0.5],
      ['shop, screen block 3, head: shop on both sides', 0.99],
    ]);
  });

  it('starts over its rest when something has to be confirmed', () => {
    const { shown, voice } = listener();
    const progress = createProgress({ clean: 2, most: 8 }, voice);
    progress.ended(round('screen', 120_000));
    progress.asks(ask('confirm', 'to confirm or clear'));
    expect(shown.at(-1)).toEqual(['to confirm or clear', 0.25]);
  });
});
