/** What is done with no word from the user. Every guess is a note with the line that says otherwise. */

import type { PlanNote } from '../model/plan.ts';
import type { ProjectFacts } from '../model/project.ts';
import { isDevelopment } from './development-server.ts';

/** A guess and its note. */
export interface Guess<Value> {
  readonly value: Value;
  readonly note: PlanNote;
}

type Installer = 'npm' | 'pnpm' | 'yarn' | 'bun';

const LOCKFILES: readonly (readonly [lockfile: string, Installer])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['npm-shrinkwrap.json', 'npm'],
  ['package-lock.json', 'npm'],
];

interface Install {
  readonly installer: Installer;
  readonly command: string;
  /** "package-lock.json", "packageManager". */
  readonly because: string;
}

/** The installer of the lockfile: exact versions, packages of the cache before those of the network. */
function installOf(facts: ProjectFacts): Install {
  const declared = /^(npm|pnpm|yarn|bun)@(\d*)/.exec(facts.packageJson?.packageManager ?? '');
  const found = LOCKFILES.filter(([lockfile]) => facts.lockfiles.includes(lockfile));
  const [lockfile, installer] = found.find(([, each]) => each === declared?.[1]) ?? found[0] ?? [];
  if (lockfile === undefined || installer === undefined)
    return {
      installer: 'npm',
      command: 'npm install --no-package-lock --no-audit --no-fund --prefer-offline',
      because: 'no lockfile',
    };
  const modernYarn =
    [...facts.files, ...(facts.rootFiles ?? [])].includes('.yarnrc.yml') ||
    (declared?.[1] === 'yarn' && Number(declared[2]) >= 2);
  const commands = {
    npm: 'npm ci --no-audit --no-fund --prefer-offline',
    pnpm: 'pnpm install --frozen-lockfile --prefer-offline',
    yarn: modernYarn ? 'yarn install --immutable' : 'yarn install --frozen-lockfile --prefer-offline',
    bun: 'bun install --frozen-lockfile',
  };
  return { installer, command: commands[installer], because: lockfile };
}

function runOf(installer: Installer, script: string): string {
  if (installer === 'yarn') return `yarn ${script}`;
  return script === 'start' && installer !== 'bun' ? `${installer} start` : `${installer} run ${script}`;
}

/** The build command; undefined where there is no package.json. */
export function guessBuild(facts: ProjectFacts): Guess<string> | undefined {
  if (!facts.packageJson) return undefined;
  const { installer, command, because } = installOf(facts);
  const script = Object.hasOwn(facts.packageJson.scripts, 'build');
  const value = script ? `${command} && ${runOf(installer, 'build')}` : command;
  const why = `${because}${script ? ' and the script "build"' : ''}`;
  return {
    value,
    note: { message: `build: ${value} (guessed from ${why})`, override: `preview: { build: "${value}" }` },
  };
}

/** What builds write, most usual first; `public` last, as it is often what a build starts from. */
const BUILT_FOLDERS = ['dist', 'build', 'out', 'public'];

export type StartGuess =
  | { readonly start: string }
  | { readonly folder: string; readonly folderGuesses?: readonly string[] };

/**
 * How the preview is started or what is served; undefined where nothing can be guessed. `build`: the command that was
 * named, "" for none; where something is built, which folder is served is seen after it.
 */
export function guessStart(facts: ProjectFacts, build: string | undefined): Guess<StartGuess> | undefined {
  const scripts = facts.packageJson?.scripts ?? {};
  const isBuilt = build !== '' && (build !== undefined || Object.hasOwn(scripts, 'build'));
  const script = startScript(scripts, isBuilt);
  if (script !== undefined) {
    const start = runOf(installOf(facts).installer, script);
    const why =
      Object.hasOwn(scripts, 'start') && script !== 'start' ? `: "start" is a development server` : '';
    const message = `start: ${start} (guessed from the script "${script}"${why}; PORT is set)`;
    return { value: { start }, note: { message, override: `preview: { start: "${start}" }` } };
  }
  // Nothing but a development server to start: what the build writes is served.
  if (Object.hasOwn(scripts, 'start')) return builtFolder(BUILT_FOLDERS, '"start" is a development server');
  const [existing] = facts.staticFolders;
  const hasPage = facts.files.includes('index.html');
  if (build !== '' && Object.hasOwn(scripts, 'build')) return builtFolder(BUILT_FOLDERS);
  // The index.html beside a bundler's script is its template; a command that was named may write into the folder itself.
  if (build !== undefined && build !== '' && (existing !== undefined || hasPage))
    return builtFolder(hasPage ? [...BUILT_FOLDERS, '.'] : BUILT_FOLDERS);
  const folder = existing ?? (hasPage ? '.' : undefined);
  if (folder === undefined) return undefined;
  const message = `static: ${folder} is served (guessed: there is no script "start" or "preview")`;
  return { value: { folder }, note: { message, override: `preview: { static: ${folder} }` } };
}

/** The script to start; where something is built, none that serves the sources instead. */
function startScript(scripts: Readonly<Record<string, string>>, isBuilt: boolean): string | undefined {
  const isThere = (name: string): boolean => Object.hasOwn(scripts, name);
  if (isThere('start') && !(isBuilt && isDevelopment(scripts, 'start'))) return 'start';
  const others = isThere('start') ? ['preview', 'serve'] : ['preview'];
  return others.find((name) => isThere(name) && !(isThere('start') && isDevelopment(scripts, name)));
}

function builtFolder(
  folderGuesses: readonly string[],
  why = 'there is no script "start" or "preview"',
): Guess<StartGuess> {
  const [folder = 'dist'] = folderGuesses;
  const names = `${folderGuesses.slice(0, -1).join(', ')} and ${folderGuesses.at(-1) ?? ''}`;
  const message = `static: the first of ${names} that has an index.html after the build is served (guessed: ${why})`;
  return {
    value: { folder, folderGuesses },
    note: { message, override: `preview: { static: ${folder} }` },
  };
}

/** Said when neither the user nor the project tells what to start. */
export const NOTHING_TO_START =
  'nothing to start was found: no script "start" or "preview" in package.json, and no folder dist, build, out or public; ' +
  'say how with `preview: { start: "<command>" }`, `preview: { static: <folder> }` or `preview: { url: <address> }`';

/** The home page on a phone. */
export function guessPages(): Guess<readonly string[]> {
  return {
    value: ['/'],
    note: { message: 'pages: / on mobile (guessed)', override: 'pages: [/, /checkout]' },
  };
}

/** The k6 scripts of the usual folders; empty: the pages are requested instead. */
export function guessLoads(facts: ProjectFacts, paths: readonly string[]): Guess<readonly string[]> {
  const scripts = facts.k6Scripts;
  if (scripts.length > 0) {
    const shown = scripts.join(', ');
    return {
      value: scripts,
      note: { message: `load: ${shown} (guessed from perf/, k6/ and load/)`, override: `load: [${shown}]` },
    };
  }
  const message = `load: GET ${paths.join(', ')} (guessed: there is no script in perf/, k6/ or load/)`;
  return { value: [], note: { message, override: 'load: [perf/script.js]' } };
}
