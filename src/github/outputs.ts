import type { Posted } from './api.ts';

/** Names as in action.yml; a test compares the two. */
export type OutputName =
  | 'verdict'
  | 'regressions'
  | 'report'
  | 'comment-url'
  | 'preview-url'
  | 'baseline-sha'
  | 'baseline-run-id'
  | 'needs-confirmation';

/** Sets the action's outputs; absent ones stay unset. Trouble is returned, never thrown. */
export async function setOutputs(
  outputs: Readonly<Partial<Record<OutputName, string | number>>>,
): Promise<Posted> {
  try {
    const core = await import('@actions/core');
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    return { posted: true };
  } catch (error) {
    return {
      posted: false,
      problem: `the outputs could not be set: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
