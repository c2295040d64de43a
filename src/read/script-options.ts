/** What `k6 inspect` says of a script, read. */

import { z } from 'zod';

export interface ScriptScenario {
  readonly name: string;
  readonly executor: string;
  /** The exported function it runs. */
  readonly exec: string;
  /** It drives a browser (`options.browser`). */
  readonly browser: boolean;
}

export interface ScriptOptions {
  /** As declared; a script without scenarios has one called `default`. */
  readonly scenarios: readonly ScriptScenario[];
  /** k6 expressions per metric. */
  readonly thresholds: Readonly<Record<string, readonly string[]>>;
  /** Open: every scenario has an arrival rate. Closed: none has. */
  readonly model: 'open' | 'closed' | 'mixed';
}

const Scenario = z.object({
  executor: z.string(),
  exec: z.string().nullish(),
  options: z.object({ browser: z.unknown() }).partial().nullish(),
});
const Options = z.object({
  scenarios: z.record(z.string(), Scenario).nullish(),
  thresholds: z.record(z.string(), z.array(z.string())).nullish(),
  stages: z.array(z.unknown()).nullish(),
  duration: z.string().nullish(),
});

/** The executor k6 derives when a script has no scenarios. Source: k6 lib/executor, execution_config_shortcuts. */
function shortcut(options: z.infer<typeof Options>): string {
  if (options.stages && options.stages.length > 0) return 'ramping-vus';
  return options.duration ? 'constant-vus' : 'shared-iterations';
}

function modelOf(scenarios: readonly ScriptScenario[]): ScriptOptions['model'] {
  const open = scenarios.filter(({ executor }) => executor.endsWith('-arrival-rate')).length;
  if (open === 0) return 'closed';
  return open === scenarios.length ? 'open' : 'mixed';
}

/** Reads the JSON text of `k6 inspect`; undefined when it is something else. */
export function readScriptOptions(text: string): ScriptOptions | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = Options.safeParse(json);
  if (!parsed.success) return undefined;
  const options = parsed.data;
  const declared = Object.entries(options.scenarios ?? {}).map(([name, scenario]) => ({
    name,
    executor: scenario.executor,
    exec: scenario.exec || 'default',
    browser: scenario.options?.browser !== undefined,
  }));
  const alone = { name: 'default', executor: shortcut(options), exec: 'default', browser: false };
  const scenarios = declared.length > 0 ? declared : [alone];
  return { scenarios, thresholds: options.thresholds ?? {}, model: modelOf(scenarios) };
}
