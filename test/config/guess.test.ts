import { describe, expect, it } from 'vitest';
import { planFrom } from '../../src/config/plan.ts';
import type { ProjectFacts } from '../../src/model/project.ts';
import { emptyProject, npmProject, sourcesOf } from './sources.ts';

const planOf = (facts: Partial<ProjectFacts>, text?: string) =>
  planFrom(sourcesOf(text, {}, { facts: { ...emptyProject, ...facts } }));
const scripts = { build: 'vite build', preview: 'vite preview' };

const installOf = (
  lockfiles: readonly string[],
  packageManager?: string,
  files: readonly string[] = [],
  rootFiles?: readonly string[],
) => {
  const packageJson = { scripts, ...(packageManager !== undefined && { packageManager }) };
  const { preview } = planOf({ packageJson, lockfiles, files, ...(rootFiles && { rootFiles }) });
  return preview.kind === 'command' ? `${preview.build ?? ''} | ${preview.start}` : '';
};

const folderOf = (facts: Partial<ProjectFacts>) => {
  const { preview } = planOf(facts);
  return preview.kind === 'static' ? preview.folder : preview.kind;
};

describe('with no configuration', () => {
  it('every guess is said with the line that overrides it', () => {
    const plan = planOf(npmProject);
    expect(plan.preview).toMatchObject({
      kind: 'command',
      build: 'npm ci --no-audit --no-fund --prefer-offline && npm run build',
      start: 'npm start',
      ready: '/',
    });
    expect(plan.loads).toMatchObject([
      { name: 'shop', script: 'perf/shop.js', roundMs: 5000, guessed: true },
    ]);
    expect(plan.pages).toEqual([{ name: 'home', path: '/', devices: ['mobile'], guessed: true }]);
    expect(plan.notes).toEqual([
      {
        message: 'start: npm start (guessed from the script "start"; PORT is set)',
        override: 'preview: { start: "npm start" }',
      },
      {
        message:
          'build: npm ci --no-audit --no-fund --prefer-offline && npm run build (guessed from package-lock.json and the script "build")',
        override: 'preview: { build: "npm ci --no-audit --no-fund --prefer-offline && npm run build" }',
      },
      { message: 'pages: / on mobile (guessed)', override: 'pages: [/, /checkout]' },
      { message: 'load: perf/shop.js (guessed from perf/, k6/ and load/)', override: 'load: [perf/shop.js]' },
      {
        message: 'rate of shop: about 40 % of what base sustains in a short ramp',
        override: 'load: [{ script: perf/shop.js, rate: 100/s }]',
      },
    ]);
  });

  it('each override is a line that the file takes, and that ends the guess', () => {
    const lines = planOf(npmProject).notes.map(({ override }) => override ?? '');
    const merged = [
      'preview: { start: "npm start", build: "make" }',
      ...lines.slice(2, 3),
      ...lines.slice(4),
    ].join('\n');
    expect(planOf(npmProject, merged).notes).toEqual([]);
    for (const line of lines) expect(planOf(npmProject, line).notes.length).toBeLessThan(lines.length);
  });

  it('the installer is that of the lockfile, and packageManager decides between two', () => {
    expect([
      installOf(['package-lock.json']),
      installOf(['pnpm-lock.yaml']),
      installOf(['yarn.lock']),
      installOf(['yarn.lock'], 'yarn@4.5.0'),
      installOf(['yarn.lock'], undefined, ['.yarnrc.yml']),
      installOf(['yarn.lock'], undefined, [], ['.yarnrc.yml']),
      installOf(['bun.lock']),
      installOf([]),
      installOf(['package-lock.json', 'pnpm-lock.yaml'], 'npm@11.0.0'),
    ]).toEqual([
      'npm ci --no-audit --no-fund --prefer-offline && npm run build | npm run preview',
      'pnpm install --frozen-lockfile --prefer-offline && pnpm run build | pnpm run preview',
      'yarn install --frozen-lockfile --prefer-offline && yarn build | yarn preview',
      'yarn install --immutable && yarn build | yarn preview',
      'yarn install --immutable && yarn build | yarn preview',
      'yarn install --immutable && yarn build | yarn preview',
      'bun install --frozen-lockfile && bun run build | bun run preview',
      'npm install --no-package-lock --no-audit --no-fund --prefer-offline && npm run build | npm run preview',
      'npm ci --no-audit --no-fund --prefer-offline && npm run build | npm run preview',
    ]);
  });

  it('a folder is served where there is no script to start', () => {
    expect(folderOf({ staticFolders: ['build', 'public'] })).toBe('build');
    expect(folderOf({ packageJson: { scripts: { build: 'x' } } })).toBe('dist');
    expect(folderOf({ files: ['index.html'] })).toBe('.');
    expect(planOf({ files: ['index.html'] }).notes[0]).toEqual({
      message: 'static: . is served (guessed: there is no script "start" or "preview")',
      override: 'preview: { static: . }',
    });
  });

  it('a development server is not started where there is a build: its preview is, or what was built is served', () => {
    const started = (start: string, more: Readonly<Record<string, string>> = { build: 'x' }) => {
      const { preview } = planOf({ packageJson: { scripts: { start, ...more } } });
      return preview.kind === 'command' ? preview.start : preview.kind;
    };
    for (const start of [
      'ng serve',
      'react-scripts start',
      'cross-env PORT=3000 react-scripts start',
      'docusaurus start',
      'gatsby develop',
      'vite',
      'vite --host',
      'next dev',
      'nuxt dev --dotenv .env',
      'vue-cli-service serve',
    ])
      expect([start, started(start)]).toEqual([start, 'static']);
    for (const start of [
      'next start',
      'vite preview',
      'node server.js',
      'vite & node api.js',
      'vite-node a.ts',
    ])
      expect([start, started(start)]).toEqual([start, 'npm start']);
    expect(started('vite', { build: 'vite build', preview: 'vite preview' })).toBe('npm run preview');
    expect(started('npm run dev', { build: 'x', dev: 'docusaurus start', serve: 'docusaurus serve' })).toBe(
      'npm run serve',
    );
    expect(started('vite', {})).toBe('npm start');
    const { notes } = planOf({ packageJson: { scripts: { start: 'ng serve', build: 'ng build' } } });
    expect(notes[0]?.message).toContain('is served (guessed: "start" is a development server)');
    const previewed = { start: 'vite', build: 'vite build', preview: 'vite preview' };
    expect(planOf({ packageJson: { scripts: previewed } }).notes[0]?.message).toBe(
      'start: npm run preview (guessed from the script "preview": "start" is a development server; PORT is set)',
    );
  });

  it('which folder is served is seen after the build, where there is one', () => {
    const built = { packageJson: { scripts: { build: 'x' } }, staticFolders: ['public'] };
    const plan = planOf(built);
    expect(plan.preview).toMatchObject({
      kind: 'static',
      folder: 'dist',
      folderGuesses: ['dist', 'build', 'out', 'public'],
    });
    expect(plan.notes[0]).toEqual({
      message:
        'static: the first of dist, build, out and public that has an index.html after the build is served (guessed: there is no script "start" or "preview")',
      override: 'preview: { static: dist }',
    });
    expect(planOf(built, 'preview: { build: "" }').preview).toMatchObject({
      kind: 'static',
      folder: 'public',
    });
    expect(planOf(built, 'preview: { build: "" }').preview).not.toHaveProperty('folderGuesses');
    expect(planOf(built, 'preview: { static: public }').preview).not.toHaveProperty('folderGuesses');
    const named = planOf({ packageJson: { scripts: { build: 'x' } } }, 'preview: { build: npm run build }');
    expect(named.preview).toHaveProperty('folderGuesses', ['dist', 'build', 'out', 'public']);
    const made = planOf({ files: ['index.html'] }, 'preview: { build: make }').preview;
    expect(made).toHaveProperty('folderGuesses', ['dist', 'build', 'out', 'public', '.']);
  });

  it('pages are requested where there is no k6 script', () => {
    const plan = planOf({ staticFolders: ['dist'] }, 'pages: [/, /about]');
    expect(plan.loads).toEqual([
      {
        name: 'pages',
        paths: ['/', '/about'],
        profile: 'steady',
        roundMs: 5000,
        roundDefault: true,
        env: {},
        guessed: true,
      },
    ]);
    expect(plan.notes.slice(1)).toEqual([
      {
        message: 'load: GET /, /about (guessed: there is no script in perf/, k6/ or load/)',
        override: 'load: [perf/script.js]',
      },
      {
        message: 'rate of pages: about 40 % of what base sustains in a short ramp',
        override: 'load: [{ paths: [/, /about], rate: 100/s }]',
      },
    ]);
  });

  it('an empty build means none, and a project without package.json has none', () => {
    expect(planOf(npmProject, 'preview: { start: node server.js, build: "" }').preview).not.toHaveProperty(
      'build',
    );
    expect(planOf({}, 'preview: python app.py').preview).not.toHaveProperty('build');
  });
});
