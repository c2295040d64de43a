import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The action as a user gets it: action.yml and dist, nothing else, no node_modules beside it.
 * @param source the repository, or a stand-in with the same two parts
 */
export function copyAction(source: string, target: string): string {
  if (!existsSync(join(source, 'dist', 'main')))
    throw new Error(`${source} has no dist/main: run "npm run build" first`);
  mkdirSync(target, { recursive: true });
  cpSync(join(source, 'action.yml'), join(target, 'action.yml'));
  cpSync(join(source, 'dist'), join(target, 'dist'), { recursive: true });
  return target;
}

/** Actions of others that users' YAML holds and that do nothing here: act would fetch them from the network. */
const INERT =
  /^actions\/(setup-node|cache|checkout|setup-go|setup-python)@|^step-security\/harden-runner@|^pnpm\/action-setup@/;

/**
 * Which folder stands for each `uses:` of a workflow. checkout itself is done by act (it copies the working folder);
 * a checkout of another ref finds the same commit here, so the inert stand-in is enough.
 */
export function actionsFor(
  uses: readonly string[],
  tollgate: string,
  scratch: string,
): Readonly<Record<string, string>> {
  const inert = join(scratch, 'inert-action');
  if (!existsSync(inert)) {
    mkdirSync(inert, { recursive: true });
    writeFileSync(
      join(inert, 'action.yml'),
      'name: inert\ndescription: does nothing\nruns: { using: composite, steps: [] }\n',
    );
  }
  const pairs = uses.flatMap((one): [string, string][] => {
    if (/^[\w.-]+\/tollgate@/.test(one)) return [[one, tollgate]];
    return INERT.test(one) ? [[one, inert]] : [];
  });
  return Object.fromEntries([['acme/tollgate@v1', tollgate], ...pairs]);
}
