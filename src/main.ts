/** Front door of the action: environment in, exit code out. */

import { actionCommand } from './commands/action-command.ts';
import { failureOutcome } from './commands/failure-outcome.ts';

try {
  process.exitCode = await actionCommand();
} catch (error) {
  // What the action itself reported has its own comment and summary; this is for what came before or after that.
  const { sentence, exitCode, stack } = failureOutcome(error);
  process.stderr.write(`${process.env['RUNNER_DEBUG'] === '1' ? stack : sentence}\n`);
  const command = sentence.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::error title=Tollgate::${command}\n`);
  process.exitCode = exitCode;
}
