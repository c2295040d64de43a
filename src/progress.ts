/** Where a visit is: what is asked now, and the share of the predicted time. */

import type { Ask, Round } from './model/round.ts';
import type { Prediction } from './gate/predict-minutes.ts';
import type { Voice } from './ports.ts';

export interface Progress {
  asks(ask: Ask): void;
  ended(round: Round): void;
}

/**
 * Progress of one visit. The minutes are said before measuring; the bar runs to those of a clean change and starts
 * over its rest when something has to be confirmed.
 */
export function createProgress(predicted: Prediction, voice: Voice): Progress {
  const { clean, most } = predicted;
  voice.say(`measuring takes about ${minutes(clean)} min when nothing is wrong, ${minutes(most)} at most`);
  let expected = clean;
  let measuredMs = 0;
  let why = '';
  const share = (): number => Math.min(0.99, measuredMs / 60_000 / Math.max(expected, 0.01));
  return {
    asks: (ask) => {
      ({ why } = ask);
      if (ask.stage === 'confirm') expected = most;
      voice.progress(why, share());
    },
    ended: (round) => {
      measuredMs += round.elapsedMs;
      const { target, stage, block, side } = round;
      const device = target.kind === 'page' ? ` (${target.device})` : '';
      const what = stage === 'exact' ? 'audit' : `${stage} block ${block + 1}`;
      voice.progress(`${target.name}${device}, ${what}, ${side}: ${why}`, share());
    },
  };
}

function minutes(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
