#!/usr/bin/env node
/** Front door of the command line: arguments in, exit code out. Each command is a file in commands/, loaded when asked for. */

import { Command, CommanderError, Option } from 'commander';
import { EXIT } from './model/failure.ts';
import { failureOutcome } from './commands/failure-outcome.ts';

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

const jsonOption = () =>
  new Option('--json', 'print the report on stdout and nothing else; prose goes to stderr');
const debugOption = () => new Option('--debug', 'show stacks of errors');

const program = new Command('tollgate')
  .description('Performance gate for pull requests: k6 and Lighthouse in one verdict that can be trusted')
  .version(VERSION)
  .exitOverride()
  .configureHelp({ sortSubcommands: false });

program
  .command('run')
  .description('build, start and measure base and head here, and judge them; writes .tollgate/')
  .option('--base <ref>', 'compare with the merge base of this ref and HEAD (default: the default branch)')
  .option('--no-base', 'measure head only and check limits')
  .option('--url <url>', 'a preview of head that is already up')
  .option('--base-url <url>', 'a preview of base that is already up')
  .option(
    '--baseline <file>',
    'a baseline file: the Baseline column, and what is compared with where base cannot be built',
  )
  .addOption(new Option('--strategy <name>', 'how to compare').choices(['auto', 'paired', 'baseline']))
  .addOption(
    new Option('--mode <name>', 'what to do').choices(['gate', 'baseline', 'stress']).default('gate'),
  )
  .option('--config <file>', 'configuration file (default: .github/tollgate.yml)')
  .option('--k6 <scripts>', 'k6 scripts, space separated')
  .option('--pages <paths>', 'page paths for Lighthouse, space separated')
  .option('--build <command>', 'how to build')
  .option('--start <command>', 'how to start')
  .option('--ready <path>', 'path that must answer')
  .option('--time-budget <duration>', 'of measuring, like 8m')
  .option('--working-directory <folder>', 'for monorepos')
  .option('--peak <rate>', 'stress: highest rate, like 400/s')
  .option('--duration <duration>', 'stress: how long, like 2m')
  .option('--profile <name>', 'stress: which profile')
  .option('--output <folder>', 'where files are written', '.tollgate')
  .option('--seed <number>', 'order of the blocks')
  .option('--k6-path <file>', 'which k6 to run')
  .option('--verbose', 'show what build and preview print')
  .addOption(jsonOption())
  .addOption(debugOption())
  .action((options: Globals & Record<string, unknown>) =>
    enter(options, async () => (await import('./commands/run-command.ts')).runCommand(options)),
  );

program
  .command('judge')
  .description('the statistics alone: judge a samples file or a run.json')
  .argument('<file>', 'samples file (docs/judge.md), or - for standard input')
  .addOption(jsonOption())
  .addOption(debugOption())
  .action((file: string, options: Globals) =>
    enter(options, async () => (await import('./commands/judge-command.ts')).judgeCommand(file, options)),
  );

program
  .command('compare')
  .description('compare the heads of two runs: history against one run, other machines, other days')
  .argument('<base>', 'run.json')
  .argument('<head>', 'run.json')
  .addOption(jsonOption())
  .addOption(debugOption())
  .action((base: string, head: string, options: Globals) =>
    enter(options, async () =>
      (await import('./commands/compare-command.ts')).compareCommand(base, head, options),
    ),
  );

program
  .command('report')
  .description('judge a run again and write its comment and HTML report')
  .argument('<file>', 'run.json')
  .option('--output <folder>', 'where files are written', '.tollgate')
  .addOption(jsonOption())
  .addOption(debugOption())
  .action((file: string, options: Globals & { output: string }) =>
    enter(options, async () => (await import('./commands/report-command.ts')).reportCommand(file, options)),
  );

program
  .command('calibrate')
  .description('base against base on this machine: its noise, what a gate sees, what seeing more would cost')
  .option('--config <file>', 'configuration file (default: .github/tollgate.yml)')
  .option('--k6 <scripts>', 'k6 scripts, space separated')
  .option('--pages <paths>', 'page paths for Lighthouse, space separated')
  .option('--build <command>', 'how to build')
  .option('--start <command>', 'how to start')
  .option('--ready <path>', 'path that must answer')
  .option('--url <url>', 'a preview that is already up')
  .option('--time-budget <duration>', 'of measuring, like 8m')
  .option('--working-directory <folder>', 'for monorepos')
  .option('--output <folder>', 'where files are written', '.tollgate')
  .option('--seed <number>', 'order of the blocks')
  .option('--k6-path <file>', 'which k6 to run')
  .option('--verbose', 'show what build and preview print')
  .addOption(jsonOption())
  .addOption(debugOption())
  .action((options: Globals & Record<string, unknown>) =>
    enter(options, async () => (await import('./commands/calibrate-command.ts')).calibrateCommand(options)),
  );

program
  .command('init')
  .description('write .github/tollgate.yml and .github/workflows/performance.yml from what can be guessed')
  .option('--force', 'overwrite files that are there')
  .option('--config <file>', 'where the configuration goes (default: .github/tollgate.yml)')
  .option('--action <ref>', 'what the workflow uses, like OWNER/tollgate@v0')
  .option('--k6 <scripts>', 'k6 scripts, space separated')
  .option('--pages <paths>', 'page paths for Lighthouse, space separated')
  .option('--build <command>', 'how to build')
  .option('--start <command>', 'how to start')
  .option('--ready <path>', 'path that must answer')
  .option('--url <url>', 'a preview that is already up')
  .option('--working-directory <folder>', 'for monorepos')
  .option('--name <name>', 'for several projects in one repository')
  .addOption(jsonOption())
  .addOption(debugOption())
  .action((options: Globals & Record<string, unknown>) =>
    enter(options, async () => (await import('./commands/init-command.ts')).initCommand(options)),
  );

program
  .command('doctor')
  .description('look whether everything is there that a run needs; exit code 2 when not')
  .option('--base <ref>', 'what would be compared with (default: the default branch)')
  .option('--config <file>', 'configuration file (default: .github/tollgate.yml)')
  .option('--k6 <scripts>', 'k6 scripts, space separated')
  .option('--working-directory <folder>', 'for monorepos')
  .option('--k6-path <file>', 'which k6 to run')
  .addOption(jsonOption())
  .addOption(debugOption())
  .action((options: Globals & Record<string, unknown>) =>
    enter(options, async () => (await import('./commands/doctor-command.ts')).doctorCommand(options)),
  );

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version are not failures; anything else commander refuses is the user's arguments.
  process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.config;
}
