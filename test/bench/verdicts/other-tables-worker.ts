/** The tables that need no peer, on a core of their own: half of the bench's time. */
import { parentPort, workerData } from 'node:worker_threads';
import { historySize, historyTable } from './history-table.ts';
import type { Size } from './paired-tables.ts';
import { part, planTable, variantTable, worldTable } from './paired-tables.ts';
import type { OtherTables } from './other-tables.ts';

const size = workerData as Size;
const tables: OtherTables = {
  plans: planTable(part(size, 2)),
  worlds: worldTable(part(size, 2)),
  variants: variantTable(part(size, 2)),
  history: historyTable(historySize(size)),
};
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(tables);
