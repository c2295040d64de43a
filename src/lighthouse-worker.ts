/** Front door of the audit's own process: one order in over IPC, one answer out, and it ends. */

import type { AuditOrder } from './model/page-raw.ts';
import { runAudit } from './probe/lighthouse-audit.ts';

// Nobody is left to answer to: end the whole group, Chrome with it (this process leads the group: lighthouse-run.ts).
process.once('disconnect', () => {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(1);
  }
});

process.once('message', (order: AuditOrder) => {
  void runAudit(order).then((answer) => process.send?.(answer, () => process.exit(0)));
});
