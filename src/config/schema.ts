/** The shape of `.github/tollgate.yml`. A mistake's message is the part after "allowed:"; file.ts says what was seen. */

import { z } from 'zod';
import { ALLOWED, DURATION, RATE } from './units.ts';

/** A mapping that refuses unknown keys; the message of an unknown key is the list of the known ones. */
function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? keys : `a mapping with ${keys}`),
  });
}

const text = (allowed: string, pattern = /\S/) =>
  z.string({ error: () => allowed }).regex(pattern, { error: () => allowed });

const oneOf = <const Words extends readonly [string, ...string[]]>(...words: Words) =>
  z.enum(words, { error: () => words.join(', ') });

const duration = text(ALLOWED.duration, DURATION);
const command = text('a command');
const urlPath = text('a path that starts with /', /^\/\S*$/);
const name = text('letters, digits, ".", "_" and "-"', /^[\w.-]{1,60}$/);
const variableName = z
  .string()
  .regex(/^[A-Za-z_]\w*$/, { error: () => 'names of variables: letters, digits and "_"' });
const environment = z.record(
  variableName,
  z.union([z.string(), z.number(), z.boolean()], { error: () => 'a text, a number, true or false' }),
  { error: () => 'a mapping of variables to their values' },
);
/** Checked against the metric's unit in thresholds.ts. */
const quantity = z.union([z.number(), z.string()], {
  error: () => 'a quantity such as 5%, 300ms, 92kB or 0.1',
});

const preview = mapping({
  build: z
    .string({ error: () => 'a command, or "" for none' })
    .describe('Once per side, before prepare and start; "" for none'),
  prepare: command.describe('Once per side, before start; ${side} and ${port} are set'),
  start: command.describe('Starts the server on ${PORT}'),
  static: text('a folder').describe('A folder that is served as it is'),
  url: text('an http or https URL', /^(https?:\/\/|\$\{)\S+$/).describe('A preview that is already up'),
  'base-url': text('an http or https URL', /^(https?:\/\/|\$\{)\S+$/).describe('The same of the base commit'),
  deployment: text('the name of an environment, * for any characters').describe(
    'Waits for the GitHub deployment of the commit to this environment, such as Preview*',
  ),
  ready: urlPath.describe('Must answer below 400 before anything is measured; default /'),
  'ready-timeout': duration.describe('Default 60s'),
  env: environment.describe('${side} and ${port} are set; other ${NAMES} come from the job and are masked'),
}).partial();

const LOAD_PROFILES = ['steady', 'smoke', 'as-written'] as const;

/** The heavier profiles are no rounds that could be compared; whoever writes one here is told where it goes. */
function allowedProfiles(given: unknown): string {
  const heavier = ['stress', 'breakpoint', 'spike', 'soak', 'volume'].find((each) => each === given);
  const allowed = LOAD_PROFILES.join(', ');
  return heavier === undefined
    ? allowed
    : `${allowed}; ${heavier} is for a stress run: the input profile of workflow_dispatch, or tollgate run --mode stress --profile ${heavier}`;
}

const load = mapping({
  name: name.describe('Second part of its metric ids; default: the name of the script'),
  script: text('the path of a k6 script (.js or .ts)', /\.[cm]?[jt]s$/),
  paths: z.array(urlPath, { error: () => 'a list of paths' }).min(1, { error: () => 'at least one path' }),
  profile: z.enum(LOAD_PROFILES, { error: ({ input }) => allowedProfiles(input) }),
  rate: text(ALLOWED.rate, RATE).describe(
    'Iterations; default: about 40 % of what base sustains in a short ramp',
  ),
  duration: duration.describe('Of one round; default 5s'),
  env: environment.describe('Given to k6; ${NAMES} come from the job and are masked'),
}).partial();

const device = oneOf('mobile', 'desktop');
const page = mapping({
  name: name.describe('Second part of its metric ids').optional(),
  path: urlPath,
  devices: z
    .union([device, z.array(device).min(1, { error: () => 'at least one of mobile, desktop' })], {
      error: () => 'a list of mobile, desktop',
    })
    .optional(),
  expect: urlPath.describe('The path the page may end on when it redirects').optional(),
});

const compare = mapping({
  strategy: oneOf('auto', 'paired', 'baseline'),
  'time-budget': duration.describe('Of measuring; default 8m'),
  pairing: oneOf('side-by-side', 'one-at-a-time'),
  'must-see': text(ALLOWED.percent, /^\d+(\.\d+)?\s*%$/).describe(
    'Default 25 %, with strategy baseline 50 %',
  ),
  ignore: z
    .array(text('a file pattern'), { error: () => 'a list of file patterns' })
    .describe('Files that nothing runs: a change of only these passes at once'),
}).partial();

const threshold = mapping({
  metric: text('a metric id or a pattern such as load/*/*/latency-p50'),
  regression: quantity.describe('Allowed change: 5%, or 5kB, or 0.05 for cls').optional(),
  limit: quantity.describe('Absolute bound, with its unit: 300ms, 92kB, 1%').optional(),
  target: quantity.describe('Wanted value; shown, never judged').optional(),
  floor: quantity.describe('Smallest absolute change that matters').optional(),
  gate: z.boolean({ error: () => 'true or false' }).optional(),
});

const listOf = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item, { error: () => `a list of ${what}` });

const word = z.string().regex(/\S/, { error: () => 'a text' });

/** A text is shorthand for the long form; a single entry for a list of one. */
export const configSchema = mapping({
  preview: z.union([command.describe('Shorthand for start'), preview], {
    error: () => 'a start command or a mapping',
  }),
  load: z.union(
    [
      word.describe('A k6 script'),
      load,
      listOf(z.union([word, load], { error: () => 'a k6 script or a mapping' }), 'loads'),
    ],
    { error: () => 'a k6 script, a mapping, or a list of them' },
  ),
  pages: z.union(
    [
      word.describe('Paths'),
      page,
      listOf(z.union([urlPath, page], { error: () => 'a path or a mapping' }), 'pages'),
    ],
    { error: () => 'a path, a mapping, or a list of them' },
  ),
  server: z.union(
    [urlPath.describe('Shorthand for metrics'), mapping({ metrics: urlPath.describe('Prometheus text') })],
    {
      error: () => 'a path or a mapping with metrics',
    },
  ),
  compare: z.union([oneOf('auto', 'paired', 'baseline'), compare], {
    error: () => 'a strategy or a mapping',
  }),
  thresholds: listOf(
    z.union([word.describe('Shorthand: metric and regression'), threshold], {
      error: () => 'a mapping with metric',
    }),
    'thresholds',
  ),
}).partial();

/** The file as written, shorthands included. */
export type WrittenConfig = z.infer<typeof configSchema>;
export type PreviewSection = z.infer<typeof preview>;
export type LoadSection = z.infer<typeof load>;
export type PageSection = z.infer<typeof page>;
export type CompareSection = z.infer<typeof compare>;
export type ThresholdSection = z.infer<typeof threshold>;
export type Quantity = z.infer<typeof quantity>;
