import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/model/failure.ts';
import { makeRepository, type Repository } from './command-scene.ts';
import { here } from './preview-scene.ts';

const cli = join(here, '..', '..', 'src', 'cli.ts');

let repository: Repository;
let outside: string;

beforeEach(() => {
  repository = makeRepository({
    files: {
      '.github/tollgate.yml':
        'preview: { build: "", start: node server.js }\nload: []\npages: [/timetable]\ncompare: { time-budget: 10s }\n',
    },
  });
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'odd-')));
});
afterEach(() => {
  repository[Symbol.dispose]();
  rmSync(outside, { recursive: true, force: true });
});

function tollgate(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd?: string) {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: cwd ?? repository.directory,
    encoding: 'utf8',
    env: { ...process.env, RUNNER_TEMP: '', TMPDIR: repository.temp, ...env },
  });
  return { status, says: stderr.trim().split('\n').at(-1) };
}

describe('odd places end with one sentence that says what to do', () => {
  it('outside a git checkout', () => {
    const env = { GIT_CEILING_DIRECTORIES: tmpdir() };
    expect(tollgate(['run'], env, outside)).toEqual({
      status: EXIT.error,
      says: `tollgate: ${outside} is not in a git checkout: not a git repository (or any of the parent directories): .git. Tollgate compares commits: run it in a git checkout`,
    });
  });

  it('with an output folder that is a file', () => {
    const file = join(repository.directory, 'server.js');
    expect(tollgate(['run', '--output', 'server.js'])).toEqual({
      status: EXIT.error,
      says: `tollgate: ${file} could not be written: EEXIST: file already exists, mkdir '${file}'. Make room there, or name a folder that can be written with --output`,
    });
    expect(readdirSync(repository.temp)).toEqual([]);
  });

  it('with a temp folder that is a file', () => {
    const file = join(outside, 'file');
    writeFileSync(file, '');
    expect(tollgate(['run'], { TMPDIR: file })).toEqual({
      status: EXIT.error,
      says: `tollgate: no temp folder could be made in ${file}: EEXIST: file already exists, mkdir '${file}'. Set TMPDIR (in a job RUNNER_TEMP) to a folder that can be written`,
    });
  });

  it('with a configuration that is a folder, and a working directory that is not there', () => {
    const folder = join(repository.directory, '.github');
    expect(tollgate(['run', '--config', '.github'])).toEqual({
      status: EXIT.config,
      says: `tollgate: ${folder} could not be read: EISDIR: illegal operation on a directory, read`,
    });
    expect(tollgate(['run', '--working-directory', 'shop'])).toEqual({
      status: EXIT.config,
      says: `tollgate: the project's folder ${join(repository.directory, 'shop')} is not there; "working-directory" is a folder of the repository, relative to its root`,
    });
  });

  it('with a configuration of two documents, and one with a byte order mark, CRLF and tabs in its values', () => {
    writeFileSync(join(repository.directory, 'two.yml'), 'pages: [/]\n---\npages: [/]\n');
    expect(tollgate(['run', '--config', 'two.yml'])).toEqual({
      status: EXIT.config,
      says: 'tollgate: two.yml:2:1: begins a second document; allowed: one, without "---" in between',
    });
    writeFileSync(
      join(repository.directory, 'windows.yml'),
      '\uFEFFpreview:\t{ start: "node\tserver.js" }\r\nload:\t[]\r\npages: []\r\n',
    );
    expect(tollgate(['run', '--config', 'windows.yml'])).toEqual({
      status: EXIT.config,
      says: 'tollgate: load and pages: are both empty, so there is nothing to measure; give one of them an entry',
    });
  });
});

describe('tollgate init', () => {
  it('says which file is in its way', () => {
    const file = join(repository.directory, 'taken');
    writeFileSync(file, '');
    expect(tollgate(['init', '--config', 'taken/tollgate.yml'])).toEqual({
      status: EXIT.error,
      says: `tollgate: ${file}/tollgate.yml could not be written: EEXIST: file already exists, mkdir '${file}'. Make room for it, or name another file with --config`,
    });
  });
});

describe('tollgate judge', () => {
  it('reads a file with a byte order mark, and says once which file is not there', () => {
    const file = join(outside, 'samples.json');
    writeFileSync(file, '\uFEFF{"schema":"tollgate/samples@1"}');
    const { status, says } = tollgate(['judge', file]);
    expect({ status, says }).toEqual({
      status: EXIT.config,
      says: expect.stringMatching(/^tollgate: The samples file cannot be judged: strategy /),
    });
    expect(tollgate(['compare', 'absent.json', file])).toEqual({
      status: EXIT.config,
      says: "tollgate: absent.json could not be read: ENOENT: no such file or directory, stat 'absent.json'",
    });
  });
});
