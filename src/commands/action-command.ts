/** The action's visit: which stage this event asks for. The stages are heavy and loaded when they are needed. */

import { EXIT } from '../model/failure.ts';
import { modeFor } from '../config/event.ts';
import { inputsFromAction } from '../config/inputs.ts';
import { readEventPayload } from '../github/event-payload.ts';
import { readContext } from '../github/read-context.ts';
import { readInputs, secretInputs } from '../github/inputs.ts';
import { createOctokit } from '../github/octokit.ts';
import { maskSecrets } from '../github/secrets.ts';

/** @returns the exit code of the verdict; reporting never changes it */
export async function actionCommand(): Promise<number> {
  const { env } = process;
  const given = readInputs(env);
  const payload = readEventPayload(env);
  const context = readContext(env, payload);
  const inputs = inputsFromAction(given);
  const choice = modeFor(inputs.mode, { name: context.event, payload, ref: context.ref });
  if ('skip' in choice) {
    process.stderr.write(`tollgate: ${choice.skip}\n`);
    return EXIT.ok;
  }
  await maskSecrets(secretInputs(given));
  const debug =
    env['RUNNER_DEBUG'] === '1' ? (line: string) => void process.stderr.write(`${line}\n`) : undefined;
  const octokit = await createOctokit(inputs.token, context, debug);
  if (choice.mode === 'report') {
    const { reportStage } = await import('./report-stage.ts');
    return reportStage({ inputs, context, octokit });
  }
  const { measureStage } = await import('./measure-stage.ts');
  return measureStage({ mode: choice.mode, inputs, context, octokit });
}
