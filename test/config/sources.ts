import { readFileSync } from 'node:fs';
import { inputsFromAction } from '../../src/config/inputs.ts';
import type { PlanSources } from '../../src/config/sources.ts';
import type { ProjectFacts } from '../../src/model/project.ts';
import { TollgateError } from '../../src/model/failure.ts';

export const PATH = '.github/tollgate.yml';

export const npmProject: ProjectFacts = {
  packageJson: { scripts: { start: 'node server.js', build: 'node build.js' } },
  files: ['package-lock.json', 'package.json', 'perf', 'server.js'],
  k6Scripts: ['perf/shop.js'],
  staticFolders: [],
  lockfiles: ['package-lock.json'],
};

export const emptyProject: ProjectFacts = { files: [], k6Scripts: [], staticFolders: [], lockfiles: [] };

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/config/${name}`, import.meta.url), 'utf8');
}

export function sourcesOf(
  text: string | undefined,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<PlanSources> = {},
): PlanSources {
  return {
    mode: 'gate',
    inputs: inputsFromAction(inputs),
    ...(text !== undefined && { file: { path: PATH, text } }),
    facts: npmProject,
    env: {},
    seed: 7,
    ...more,
  };
}

/** The lines of the configuration error that `work` throws; what it returns is a failure of the test. */
export function mistakesOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof TollgateError) || error.kind !== 'config') throw error;
    return error.message.split('\n');
  }
  throw new Error('expected a configuration error');
}
