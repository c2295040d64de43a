/** A step of the gate's loop. */

import type { Plan } from '../model/plan.ts';
import type { Ask, Round } from '../model/round.ts';
import type { GateFacts } from './facts.ts';

/** One rule of what to measure next; nothing when it is content. */
export type Step = (plan: Plan, rounds: readonly Round[], facts: GateFacts) => Ask | undefined;
