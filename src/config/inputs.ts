import type { Mode, Plan, Strategy } from '../model/plan.ts';
import type { Refuse } from './input-values.ts';
import { budgetOf, directoryOf, headersOf, list, pagesOf } from './input-values.ts';
import type { Mistake } from './mistake.ts';
import { seen } from './mistake.ts';
import { unknownWord } from './nearest.ts';

/** What base is asked to be; on GitHub always `default`. */
export type BaseAsk =
  | { readonly kind: 'default' }
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'none' };

/** The inputs of the action or the flags of the command line, checked. What was not given is absent. */
export interface Inputs {
  readonly mode: Mode | 'auto';
  readonly config: string;
  /** True when `config` was asked for by name, so its absence is a mistake. */
  readonly configAsked: boolean;
  readonly build?: string;
  readonly start?: string;
  readonly ready?: string;
  readonly url?: string;
  /** `url: deployment:Preview*`: the environment whose deployment is waited for. */
  readonly deployment?: string;
  readonly baseUrl?: string;
  /** Paths of k6 scripts; empty: `none` was asked for. */
  readonly k6?: readonly string[];
  /** Paths of pages; empty: `none` was asked for. */
  readonly pages?: readonly string[];
  /** Values are secrets. */
  readonly headers: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
  readonly name: string;
  readonly timeBudgetMs?: number;
  readonly comment: Plan['comment'];
  readonly failOn: Plan['failOn'];
  /** `elsewhere`: flags are left to a job on a fresh runner. */
  readonly confirm?: 'here' | 'elsewhere';
  /** This job is that one: `artifact` of the same workflow run, or the path of the first job's run.json. */
  readonly confirmOf?: string;
  readonly token?: string;
  readonly k6Path?: string;
  readonly k6Mirror?: string;
  readonly strategy?: Strategy;
  readonly base: BaseAsk;
  /** Path of a baseline file (`--baseline`). */
  readonly baselineFile?: string;
  /** Reported by `planFrom` together with those of the file. */
  readonly mistakes: readonly Mistake[];
}

export const DEFAULT_CONFIG = '.github/tollgate.yml';

/** The inputs of action.yml; a test holds the two against each other. */
export const INPUT_NAMES = [
  'mode',
  'config',
  'build',
  'start',
  'ready',
  'url',
  'base-url',
  'k6',
  'pages',
  'headers',
  'working-directory',
  'name',
  'time-budget',
  'comment',
  'fail-on',
  'confirm',
  'confirm-of',
  'token',
  'k6-path',
  'k6-mirror',
] as const;
const FLAG_NAMES = new Set<string>([...INPUT_NAMES, 'base', 'no-base', 'baseline', 'strategy']);

/**
 * The action's inputs from a record keyed `INPUT_TIME-BUDGET`, `INPUT_TIME_BUDGET` or `time-budget`; empty ones are
 * absent. Never throws: what is wrong is in `mistakes`.
 */
export function inputsFromAction(record: Readonly<Record<string, string | undefined>>): Inputs {
  const given = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    const name = key
      .replace(/^INPUT_/, '')
      .toLowerCase()
      .replaceAll('_', '-');
    if (value !== undefined && value.trim() !== '') given.set(name, value.trim());
  }
  const mistakes = [...given.keys()]
    .filter((name) => !(INPUT_NAMES as readonly string[]).includes(name))
    .map((name) => ({ at: `input \`${name}\``, message: unknownWord('input', name, INPUT_NAMES) }));
  return inputsFrom(given, (name) => `input \`${name}\``, mistakes);
}

/**
 * The same from the flags of the command line, as a parser hands them over: `timeBudget` or `time-budget`,
 * `base: false` or `no-base` for `--no-base`. Flags that are not about the plan (`json`, `output`, `debug`) are left alone.
 */
export function inputsFromFlags(flags: Readonly<Record<string, unknown>>): Inputs {
  const given = new Map<string, string>();
  for (const [key, value] of Object.entries(flags)) {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (!FLAG_NAMES.has(name)) continue;
    if (name === 'base' && value === false) given.set('no-base', 'true');
    else if (name === 'no-base') given.set('no-base', value === false ? '' : 'true');
    else if (Array.isArray(value)) given.set(name, value.map(String).join('\n'));
    else if (typeof value === 'string' || typeof value === 'number') given.set(name, String(value).trim());
  }
  for (const [name, value] of given) if (value === '') given.delete(name);
  return inputsFrom(given, (name) => `--${name}`, []);
}

type Label = (name: string) => string;

function inputsFrom(given: ReadonlyMap<string, string>, label: Label, unknown: readonly Mistake[]): Inputs {
  const mistakes: Mistake[] = [...unknown];
  const refuse: Refuse = (name, allowed) => {
    mistakes.push({ at: label(name), message: `is ${seen(given.get(name))}; allowed: ${allowed}` });
    return undefined;
  };
  const checked = (name: string, pattern: RegExp, allowed: string): string | undefined => {
    const value = given.get(name);
    return value === undefined || pattern.test(value) ? value : refuse(name, allowed);
  };
  const oneOf = <const Word extends string>(name: string, allowed: readonly Word[]): Word | undefined => {
    const value = given.get(name);
    const found = allowed.find((each) => each === value);
    return value === undefined || found !== undefined ? found : refuse(name, allowed.join(', '));
  };
  const URL_ALLOWED = 'an http or https URL';
  const result = {
    build: given.get('build'),
    start: given.get('start'),
    ready: checked('ready', /^\/\S*$/, 'a path that starts with /'),
    ...urlOf(given, checked),
    baseUrl: checked('base-url', /^https?:\/\/\S+$/, URL_ALLOWED),
    k6: list(given.get('k6')),
    pages: pagesOf(list(given.get('pages')), refuse),
    timeBudgetMs: budgetOf(given.get('time-budget'), refuse),
    confirm: oneOf('confirm', ['here', 'elsewhere']),
    confirmOf: given.get('confirm-of'),
    token: given.get('token'),
    k6Path: given.get('k6-path'),
    k6Mirror: checked('k6-mirror', /^https?:\/\/\S+$/, URL_ALLOWED),
    strategy: oneOf('strategy', ['auto', 'paired', 'baseline']),
    baselineFile: given.get('baseline'),
  };
  const config = given.get('config');
  if (given.has('url') && result.start !== undefined)
    mistakes.push({
      at: label('url'),
      message: `is given together with ${label('start')}; allowed: one of them`,
    });
  if (result.baseUrl !== undefined && given.get('url') === undefined)
    mistakes.push({
      at: label('base-url'),
      message: `needs ${label('url')}: remote previews are compared in pairs`,
    });
  if (result.confirmOf !== undefined && result.confirm === 'elsewhere')
    mistakes.push({
      at: label('confirm'),
      message: `is "elsewhere" together with ${label('confirm-of')}: the job that confirms cannot leave it to another`,
    });
  return {
    ...present(result),
    mode: oneOf('mode', ['auto', 'gate', 'baseline', 'stress', 'report']) ?? 'auto',
    config: config ?? DEFAULT_CONFIG,
    configAsked: config !== undefined && config !== DEFAULT_CONFIG,
    headers: headersOf(given.get('headers'), label('headers'), mistakes),
    workingDirectory: directoryOf(given.get('working-directory'), refuse),
    name: checked('name', /^[\w.-]{1,60}$/, 'letters, digits, ".", "_" and "-"') ?? 'default',
    comment: oneOf('comment', ['always', 'on-change', 'never']) ?? 'always',
    failOn: oneOf('fail-on', ['regression', 'inconclusive', 'never']) ?? 'regression',
    base: baseOf(given),
    mistakes,
  };
}

function baseOf(given: ReadonlyMap<string, string>): BaseAsk {
  if (given.has('no-base')) return { kind: 'none' };
  const ref = given.get('base');
  return ref === undefined ? { kind: 'default' } : { kind: 'ref', ref };
}

type Checked = (name: string, pattern: RegExp, allowed: string) => string | undefined;

/** An address, or `deployment:` and the environment to wait for. */
function urlOf(given: ReadonlyMap<string, string>, checked: Checked): { url?: string; deployment?: string } {
  const environment = /^deployment:\s*(\S.*)$/.exec(given.get('url') ?? '')?.[1];
  if (environment !== undefined) return { deployment: environment };
  const allowed = 'an http or https URL of a preview that is already up, or deployment:<environment>';
  const url = checked('url', /^https?:\/\/\S+$/, allowed);
  return url === undefined ? {} : { url };
}

type Present<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
}
