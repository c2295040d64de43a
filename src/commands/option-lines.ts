/** Options that several commands share: flags, what help says of them, and a default where there is one. */

export type OptionLine = readonly [flags: string, help: string, byDefault?: string];

export const CONFIG: OptionLine = ['--config <file>', 'configuration file (default: .github/tollgate.yml)'];
export const K6: OptionLine = ['--k6 <scripts>', 'k6 scripts, space separated'];
export const URL_UP: OptionLine = ['--url <url>', 'a preview that is already up'];
export const TIME_BUDGET: OptionLine = ['--time-budget <duration>', 'of measuring, like 8m'];
export const WORKING_DIRECTORY: OptionLine = ['--working-directory <folder>', 'for monorepos'];
export const OUTPUT: OptionLine = ['--output <folder>', 'where files are written', '.tollgate'];
export const K6_PATH: OptionLine = ['--k6-path <file>', 'which k6 to run'];
export const K6_MIRROR: OptionLine = [
  '--k6-mirror <url>',
  'a mirror of the k6 releases, where github.com is not reached',
];

/** What is measured and how it is started. */
export const PROJECT: readonly OptionLine[] = [
  K6,
  ['--pages <paths>', 'page paths for Lighthouse, space separated'],
  ['--build <command>', 'how to build'],
  ['--start <command>', 'how to start'],
  ['--ready <path>', 'path that must answer'],
];

/** Of a command that measures: where its files go, in which order it runs, and what it shows. */
export const MEASURING: readonly OptionLine[] = [
  OUTPUT,
  ['--seed <number>', 'order of the blocks'],
  K6_PATH,
  K6_MIRROR,
  ['--verbose', 'show what build and preview print'],
];

/** Of every command. */
export const GLOBAL: readonly OptionLine[] = [
  ['--json', 'print the report on stdout and nothing else; prose goes to stderr'],
  ['--debug', 'show stacks of errors'],
];
