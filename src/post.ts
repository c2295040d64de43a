/** Back door of the action: ends whatever a cancelled or crashed run left, and never fails the job. */

import { LEFTOVERS_STATE } from './commands/leftovers-state.ts';
import { getState } from './github/state.ts';
import { endLeftovers, type LeftoverRecord } from './preview/state.ts';

const saved = getState(process.env, LEFTOVERS_STATE);
if (saved !== undefined) await endLeftovers(JSON.parse(saved) as LeftoverRecord[]);
