import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TollgateError } from '../model/failure.ts';
import type { PreviewPlan } from '../model/plan.ts';
import type { SiteJob } from '../model/site.ts';
import { expand } from './environment.ts';
import { staticMain } from './static-server.ts';

/** Serves the plan's folder, or the one that was guessed, as it is after the build. Throws `preview` where it is not there. */
export function staticCommand(
  job: Pick<SiteJob, 'side' | 'directory' | 'onProgress'>,
  plan: Extract<PreviewPlan, { kind: 'static' }>,
): readonly [string, ...string[]] {
  const guesses = plan.folderGuesses ?? [];
  const there = guesses.filter((each) => isFolder(resolve(job.directory, each)));
  const guessed =
    there.find((each) => existsSync(join(job.directory, each, 'index.html'))) ??
    there.flatMap((each) => pageFolderBelow(job.directory, each))[0] ??
    there[0];
  if (guessed !== undefined) job.onProgress(`${job.side}: ${guessed} is served`);
  else if (guesses.length > 0) {
    throw new TollgateError(
      'preview',
      `none of the folders ${guesses.join(', ')} (${job.side}) was found in ${job.directory} after the build: ` +
        'give the folder the build writes as "preview: { static: … }", or the command that serves it as "preview: { start: … }"',
    );
  }
  const folder = resolve(job.directory, guessed ?? expand(plan.folder, { side: job.side }));
  if (!isFolder(folder)) {
    throw new TollgateError(
      'preview',
      `the static folder "${plan.folder}" (${job.side}) was not found in ${job.directory}: ` +
        'give the folder the build writes as "preview: { static: … }", or a "build" that writes it',
    );
  }
  return [process.execPath, '-e', `(${staticMain.toString()})()`, folder];
}

/** The one folder below that has a page: `dist/shop/browser`, as Angular writes it; none where there are several. */
function pageFolderBelow(directory: string, folder: string): readonly string[] {
  const below = readdirSync(join(directory, folder))
    .flatMap((name) => [`${folder}/${name}`, `${folder}/${name}/browser`])
    .filter((each) => existsSync(join(directory, each, 'index.html')));
  return below.length === 1 ? below : [];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
