import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

/** A consumer's workflow, as far as the harness must know it. */
export interface Workflow {
  /** `.github/workflows/performance.yml` */
  readonly path: string;
  readonly name: string;
  readonly events: readonly string[];
  readonly uses: readonly string[];
  /** Scopes of the token over all jobs; undefined: the workflow does not say, and the repository's default (write) holds. */
  readonly permissions: Readonly<Record<string, string>> | undefined;
}

type Yaml = Record<string, unknown>;

export function readWorkflows(folder: string): readonly Workflow[] {
  const place = join(folder, '.github', 'workflows');
  let files: string[];
  try {
    files = readdirSync(place).filter((file) => /\.ya?ml$/.test(file));
  } catch {
    return [];
  }
  return files
    .sort()
    .map((file) => readWorkflow(`.github/workflows/${file}`, readFileSync(join(place, file), 'utf8')));
}

export function readWorkflow(path: string, text: string): Workflow {
  const content = (parse(text) ?? {}) as Yaml;
  const jobs = Object.values((content['jobs'] ?? {}) as Record<string, Yaml>);
  const steps = jobs.flatMap((job) => (job['steps'] ?? []) as Yaml[]);
  return {
    path,
    name: typeof content['name'] === 'string' ? content['name'] : path,
    events: eventsOf(content['on']),
    uses: steps.flatMap((step) => (typeof step['uses'] === 'string' ? [step['uses']] : [])),
    permissions: permissionsOf(content, jobs),
  };
}

export function runsTollgate(workflow: Workflow): boolean {
  return workflow.uses.some((uses) => /(^\.\/?$)|\/tollgate@/.test(uses));
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return typeof on === 'object' && on !== null ? Object.keys(on) : [];
}

function permissionsOf(content: Yaml, jobs: readonly Yaml[]): Readonly<Record<string, string>> | undefined {
  const blocks = jobs
    .map((job) => job['permissions'] ?? content['permissions'])
    .filter((block) => block !== undefined);
  if (blocks.length === 0) return undefined;
  const all: Record<string, string> = {};
  for (const block of blocks) {
    if (block === 'write-all') return undefined;
    if (block === 'read-all' || block === null || typeof block !== 'object') continue;
    for (const [scope, level] of Object.entries(block))
      if (all[scope] !== 'write') all[scope] = String(level);
  }
  return all;
}
