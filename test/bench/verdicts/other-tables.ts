import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Size } from './paired-tables.ts';

/** As Markdown. */
export interface OtherTables {
  readonly plans: string;
  readonly worlds: string;
  readonly variants: string;
  readonly history: string;
}

/** Plans, worlds, variants and history, beside whatever the caller does meanwhile; every draw comes from the seed. */
export async function otherTables(size: Size): Promise<OtherTables> {
  const worker = new Worker(join(import.meta.dirname, 'other-tables-worker.ts'), { workerData: size });
  // `once` rejects when the worker throws.
  const [tables] = (await once(worker, 'message')) as [OtherTables];
  return tables;
}
