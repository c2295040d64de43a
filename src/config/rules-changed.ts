import { parse } from 'yaml';
import type { PlanNote } from '../model/plan.ts';
import { pathText } from './file.ts';
import { seen } from './mistake.ts';

/** A file that has a say in the verdict, on both sides; absent: that side has none. */
export interface RuleFile {
  readonly kind: 'config' | 'workflow' | 'script';
  readonly path: string;
  readonly base?: string;
  readonly head?: string;
}

/** Changes shown by name; the rest is counted. */
const SHOWN = 5;

/** The rows saying that a pull request changes what it is judged by. Never throws: text that is not YAML counts as changed. */
export function changesOfRules(files: readonly RuleFile[]): readonly PlanNote[] {
  return files.flatMap((file) => {
    const message = file.base === file.head ? undefined : sentence(file);
    return message === undefined ? [] : [{ message }];
  });
}

function sentence({ kind, path, base, head }: RuleFile): string | undefined {
  if (kind === 'script') {
    if (base === undefined) return `This pull request adds ${path}: it drives both sides`;
    return head === undefined
      ? `This pull request removes ${path}: base's copy drives both sides`
      : `This pull request changes ${path}: base's copy drives both sides`;
  }
  if (kind === 'config') {
    if (base === undefined)
      return `This pull request adds ${path}: base has none, so its own thresholds and limits rule`;
    if (head === undefined)
      return `This pull request removes ${path}: the thresholds and limits of base rule`;
    const changes = differences(read(base), read(head));
    if (changes.length === 0) return undefined;
    return `This pull request changes ${path}: the thresholds, limits and \`compare\` of base rule. Changed: ${listed(changes)}`;
  }
  const changes = differences(stepInputs(base), stepInputs(head));
  if (changes.length === 0) return undefined;
  return `This pull request changes Tollgate's inputs in ${path}, and its own are used. Changed: ${listed(changes)}`;
}

function read(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return parse(text, { maxAliasCount: 100, logLevel: 'silent' }) as unknown;
  } catch {
    return text;
  }
}

/** `with` and `env` of every step that uses Tollgate, by job and step. */
function stepInputs(text: string | undefined): unknown {
  const jobs = member(read(text), 'jobs');
  const found: Record<string, unknown> = {};
  for (const [job, value] of Object.entries(isRecord(jobs) ? jobs : {})) {
    const steps = member(value, 'steps');
    const ours = Array.isArray(steps)
      ? steps.filter((step) => /(^|\/)tollgate(@|$)/i.test(String(member(step, 'uses'))))
      : [];
    for (const [index, step] of ours.entries()) {
      const key = ours.length === 1 ? job : `${job}[${String(index)}]`;
      found[key] = member(step, 'with') ?? {};
    }
  }
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function differences(base: unknown, head: unknown, path: readonly PropertyKey[] = []): readonly string[] {
  if (Array.isArray(base) && Array.isArray(head)) {
    const length = Math.max(base.length, head.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      differences(base[index], head[index], [...path, index]),
    );
  }
  if (isRecord(base) && isRecord(head)) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])];
    return keys.flatMap((key) => differences(member(base, key), member(head, key), [...path, key]));
  }
  if (base === head || (base === undefined && head === undefined)) return [];
  return [`${pathText(path) || 'everything'} ${shown(base)} → ${shown(head)}`];
}

function shown(value: unknown): string {
  if (value === undefined) return 'none';
  return typeof value === 'string' ? value.slice(0, 60) : seen(value);
}

function listed(changes: readonly string[]): string {
  const rest = changes.length - SHOWN;
  return `${changes.slice(0, SHOWN).join('; ')}${rest > 0 ? `; and ${String(rest)} more` : ''}`;
}
