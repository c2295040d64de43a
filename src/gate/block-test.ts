/** The test of block differences: Yuen's trimmed t from 8 blocks, a plain t with a floor under its error below. */

import type { Estimate } from '../stats/estimate.ts';
import { lowerBound, pGreater, pLess, upperBound } from '../stats/estimate.ts';
import { fewBlocksEstimate } from '../stats/few-blocks.ts';
import { yuenEstimate } from '../stats/yuen.ts';
import type { DecisionStage } from './detectable.ts';
import { detectableChange } from './detectable.ts';
import type { Effect, Power } from './effect.ts';
import { CONFIRM_SHARE } from './effect.ts';
import type { Scale } from './scale.ts';
import { ascending } from './values.ts';

/** Where something lies, with its error. `e` is the noise floor that is subtracted before testing. */
export interface Located {
  readonly blocks: number;
  readonly estimate: Estimate;
  readonly e: number;
  /** What `e` will be with blocks enough to trim; absent: `e`. */
  readonly noise?: number;
  /** Degrees of freedom that come from elsewhere than these blocks (gate/company.ts). */
  readonly priorDf?: number;
  /** What the estimate scatters by, where that is more than the error it is tested with. */
  readonly scatter?: number;
}

/** From this many blocks on there is something to trim. Source: docs/verdicts.md section 4. */
export const TRIM_FROM = 8;
const TRIM = 0.2;

/** Where the block differences lie (on the metric's scale, positive is worse); `noise` is e, and tau below 8 blocks. */
export function locate(differences: readonly number[], noise: number): Located {
  const blocks = differences.length;
  const sorted = ascending(differences);
  if (blocks >= TRIM_FROM) return { blocks, estimate: yuenEstimate(sorted, TRIM), e: noise };
  return { blocks, estimate: fewBlocksEstimate(sorted, noise), e: 0, noise };
}

/** The error that fresh blocks will have, from the error these blocks had. */
function freshStage(
  { blocks, estimate, priorDf = 0, scatter = estimate.standardError }: Located,
  fresh: number,
): { readonly se: number; readonly scatter: number; readonly df: number } {
  const trimmed = fresh >= TRIM_FROM ? 2 * Math.floor(TRIM * fresh + 1e-9) : 0;
  const fewer = Math.sqrt(blocks / fresh);
  return {
    se: estimate.standardError * fewer,
    scatter: scatter * fewer,
    df: fresh - trimmed - 1 + priorDf,
  };
}

function stages(located: Located, least: number, floor: number, power: Power): readonly DecisionStage[] {
  const { estimate, e, scatter = estimate.standardError } = located;
  const screen = {
    se: estimate.standardError,
    scatter,
    df: estimate.df,
    e,
    alpha: power.alphaScreen,
    least: Math.max(least, floor),
  };
  if (power.alphaConfirm === undefined) return [screen];
  const confirm = {
    ...freshStage(located, power.confirmBlocks),
    e,
    alpha: power.alphaConfirm,
    least: Math.max(CONFIRM_SHARE * least, floor),
  };
  return [screen, confirm];
}

/** The located difference as an effect on its scale. */
export function locatedEffect(located: Located, scale: Scale, power: Power): Effect {
  const { blocks, estimate, e, noise = e } = located;
  const { allowed, floorWorse, floorBetter, toChange, largest } = scale;
  const blindness = detectableChange(stages(located, allowed, 0, power));
  const floorBinds = floorWorse > CONFIRM_SHARE * allowed;
  return {
    blocks,
    d: estimate.value,
    se: estimate.standardError,
    low: lowerBound(estimate, 0.95),
    high: upperBound(estimate, 0.95),
    upper: e + upperBound(estimate, 0.95),
    upperStrict: e + upperBound(estimate, 0.975),
    p: pGreater(estimate, e),
    pBetter: pLess(estimate, -e),
    allowed,
    floorWorse,
    floorBetter,
    detectable: floorBinds ? detectableChange(stages(located, allowed, floorWorse, power)) : blindness,
    blindness,
    noise,
    spread: true,
    toChange,
    largest,
  };
}
