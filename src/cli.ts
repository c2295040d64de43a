#!/usr/bin/env node
/** Front door of the command line: arguments in, exit code out. Each command is a file in commands/, loaded when asked for. */

import { Command, CommanderError, Option } from 'commander';
import { EXIT, TollgateError } from './model/failure.ts';
import { failureOutcome } from './commands/failure-outcome.ts';
import {
  CONFIG,
  GLOBAL,
  K6,
  K6_MIRROR,
  K6_PATH,
  MEASURING,
  OUTPUT,
  PROJECT,
  TIME_BUDGET,
  URL_UP,
  WORKING_DIRECTORY,
  type OptionLine,
} from './commands/option-lines.ts';

const VERSION = '0.1.0';

interface Globals {
  readonly json?: boolean;
  readonly debug?: boolean;
}

/** Runs one command and settles how the process ends; the only place that sets the exit code. */
async function enter(options: Globals, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const outcome = failureOutcome(error);
    if (options.json && !outcome.alreadyReported) process.stdout.write(`${JSON.stringify(outcome.report)}\n`);
    process.stderr.write(`${options.debug ? outcome.stack : outcome.sentence}\n`);
    process.exitCode = outcome.exitCode;
  }
}

/** Looked for by hand, as there are no parsed options when commander refuses; what follows `--` is no option. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(2, end === -1 ? undefined : end).includes('--json');
}

/** Commander has said it on stderr, `error: ` first; where it showed the help instead, its message is no sentence. */
function refusal({ code, message }: CommanderError): string {
  return code === 'commander.help'
    ? 'no command was given: `tollgate --help` lists them'
    : message.replace(/^error: /, '').replaceAll('\n', ' ');
}

const program = new Command('tollgate')
  .description('Performance gate for pull requests: k6 and Lighthouse in one verdict that can be trusted')
  .version(VERSION)
  .exitOverride()
  .configureHelp({ sortSubcommands: false });

/** A command with its options, in the order in which help shows them; those of every command come last. */
function defineCommand(
  name: string,
  description: string,
  options: readonly (OptionLine | Option)[],
): Command {
  const command = program.command(name).description(description);
  for (const option of [...options, ...GLOBAL]) {
    if (option instanceof Option) command.addOption(option);
    else command.option(...option);
  }
  return command;
}

defineCommand('run', 'build, start and measure base and head here, and judge them; writes .tollgate/', [
  ['--base <ref>', 'compare with the merge base of this ref and HEAD (default: the default branch)'],
  ['--no-base', 'measure head only and check limits'],
  ['--url <url>', 'a preview of head that is already up'],
  ['--base-url <url>', 'a preview of base that is already up'],
  [
    '--baseline <file>',
    'a baseline file: the Baseline column, and what is compared with where base cannot be built',
  ],
  new Option('--confirm <where>', 'confirm flags here, or leave them to another machine').choices([
    'here',
    'elsewhere',
  ]),
  ['--confirm-of <file>', 'run.json of another machine: measure only fresh blocks of what it flagged'],
  new Option('--strategy <name>', 'how to compare').choices(['auto', 'paired', 'baseline']),
  new Option('--mode <name>', 'what to do').choices(['gate', 'baseline', 'stress']).default('gate'),
  CONFIG,
  ...PROJECT,
  TIME_BUDGET,
  WORKING_DIRECTORY,
  ['--peak <rate>', 'stress: highest rate, like 400/s'],
  ['--duration <duration>', 'stress: how long, like 2m'],
  ['--profile <name>', 'stress: stress, breakpoint, spike, soak or volume'],
  ...MEASURING,
]).action((options: Globals & Record<string, unknown>) =>
  enter(options, async () => (await import('./commands/run-command.ts')).runCommand(options)),
);

defineCommand('judge', 'the statistics alone: judge a samples file or a run.json', [])
  .argument('<file>', 'samples file (docs/judge.md), or - for standard input')
  .action((file: string, options: Globals) =>
    enter(options, async () => (await import('./commands/judge-command.ts')).judgeCommand(file, options)),
  );

defineCommand(
  'compare',
  'compare the heads of two runs: history against one run, other machines, other days',
  [],
)
  .argument('<base>', 'run.json')
  .argument('<head>', 'run.json')
  .action((base: string, head: string, options: Globals) =>
    enter(options, async () =>
      (await import('./commands/compare-command.ts')).compareCommand(base, head, options),
    ),
  );

defineCommand('report', 'judge a run again and write its comment and HTML report', [OUTPUT])
  .argument('<file>', 'run.json')
  .action((file: string, options: Globals & { output: string }) =>
    enter(options, async () => (await import('./commands/report-command.ts')).reportCommand(file, options)),
  );

defineCommand(
  'calibrate',
  'base against base on this machine: its noise, what a gate sees, what seeing more would cost',
  [CONFIG, ...PROJECT, URL_UP, TIME_BUDGET, WORKING_DIRECTORY, ...MEASURING],
).action((options: Globals & Record<string, unknown>) =>
  enter(options, async () => (await import('./commands/calibrate-command.ts')).calibrateCommand(options)),
);

defineCommand(
  'init',
  'write .github/tollgate.yml and .github/workflows/performance.yml from what can be guessed',
  [
    ['--force', 'overwrite files that are there'],
    ['--config <file>', 'where the configuration goes (default: .github/tollgate.yml)'],
    ['--action <ref>', 'what the workflow uses, like OWNER/tollgate@v0'],
    ...PROJECT,
    URL_UP,
    WORKING_DIRECTORY,
    ['--name <name>', 'for several projects in one repository'],
  ],
).action((options: Globals & Record<string, unknown>) =>
  enter(options, async () => (await import('./commands/init-command.ts')).initCommand(options)),
);

defineCommand('doctor', 'look whether everything is there that a run needs; exit code 2 when not', [
  ['--base <ref>', 'what would be compared with (default: the default branch)'],
  CONFIG,
  K6,
  WORKING_DIRECTORY,
  K6_PATH,
  K6_MIRROR,
]).action((options: Globals & Record<string, unknown>) =>
  enter(options, async () => (await import('./commands/doctor-command.ts')).doctorCommand(options)),
);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version are not failures; anything else commander refuses is the user's arguments.
  process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.config;
  if (error.exitCode !== 0 && wantsJson(process.argv)) {
    const { report } = failureOutcome(new TollgateError('config', refusal(error)));
    process.stdout.write(`${JSON.stringify(report)}\n`);
  }
}
