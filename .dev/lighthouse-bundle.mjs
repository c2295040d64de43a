// Lighthouse in one file. It loads audits and gatherers by computed name, lists its own folders and reads page scripts
// and report assets from disk; this esbuild plugin turns each of those places into something a bundler can follow.
// Every replacement says how often it must match: an upgrade of Lighthouse that moves one fails the build, loudly.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { build } from 'esbuild';

/**
 * Where Lighthouse's modules pretend to live: message ids are made of these addresses, and they are turned into paths,
 * which on Windows needs a drive. Nothing is ever read from here.
 */
const HOME = 'file:///C:/lighthouse';

const posix = (path) => path.split(sep).join('/');

function filesUnder(folder, prefix = '') {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesUnder(join(folder, entry.name), `${prefix}${entry.name}/`)
        : [`${prefix}${entry.name}`],
    );
}

/** `find` (a RegExp with g) must match exactly `times` times, or at least once when `times` is 'some'. */
function replaceExactly(source, file, find, times, put) {
  const seen = [...source.matchAll(find)].length;
  if (times === 'some' ? seen === 0 : seen !== times) {
    throw new Error(
      `lighthouse-bundle: ${file}: ${find} matched ${seen} times, expected ${times}. Lighthouse has changed: look at the place and adapt .dev/lighthouse-bundle.mjs`,
    );
  }
  return source.replaceAll(find, put);
}

/** A file's text in place of reading it. */
const inline = (file) => () => JSON.stringify(readFileSync(file, 'utf8'));

/** Places that are replaced, by file: [what, how often, by what]. Checked to have been met when the bundle is done. */
function placesOf(root, dependency) {
  const listing = (folder) => JSON.stringify(readdirSync(join(root, 'core', folder)).sort());
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  const modules = ['audits', 'gather/gatherers'].flatMap((folder) =>
    filesUnder(join(root, 'core', folder))
      .filter((file) => file.endsWith('.js'))
      .map((file) => `../${folder}/${file}`),
  );
  const bundled = modules.flatMap((file) =>
    [file, file.replace(/\.js$/, '')].map(
      (name) => `[${JSON.stringify(name)}, import(${JSON.stringify(`../${file.slice(3)}`)})]`,
    ),
  );
  return {
    'shared/root.js': [
      [
        /path\.dirname\(getModuleDirectory\(import\.meta\)\)/g,
        1,
        () => `getModuleDirectory({ url: ${JSON.stringify(`${HOME}/package.json`)} })`,
      ],
      [
        /JSON\.parse\(fs\.readFileSync\(`\$\{LH_ROOT\}\/package\.json`, 'utf-8'\)\)/g,
        1,
        () => JSON.stringify({ version }),
      ],
    ],
    'core/config/config-helpers.js': [
      [/new Map\(\/\* BUILD_REPLACE_BUNDLED_MODULES \*\/\)/g, 1, () => `new Map([${bundled.join(',\n')}])`],
      // Beside a stray node_modules the bundle would take itself for the package.
      [/function isBundledEnvironment\(\) \{/g, 1, (found) => `${found} return true;`],
    ],
    'core/lib/page-functions.js': [
      [/function isBundledEnvironment\(\) \{/g, 1, (found) => `${found} return true;`],
    ],
    'core/runner.js': [
      [/fs\.readdirSync\(path\.join\(moduleDir, '\.\/([\w/-]+)'\)\)/g, 15, (_, folder) => listing(folder)],
    ],
    'core/lib/axe.js': [
      [
        /fs\.readFileSync\(require\.resolve\('axe-core\/axe\.min\.js'\), 'utf8'\)/g,
        1,
        inline(dependency('axe-core/axe.min.js')),
      ],
    ],
    'core/gather/gatherers/stacks.js': [
      [
        /fs\.readFileSync\(\s*require\.resolve\('js-library-detector\/library\/libraries\.js'\), 'utf8'\)/g,
        1,
        inline(dependency('js-library-detector/library/libraries.js')),
      ],
    ],
    'report/generator/report-assets.js': [
      [
        /fs\.readFileSync\(moduleDir \+ '\/\.\.\/assets\/standalone-template\.html',\s*'utf8'\)/g,
        1,
        inline(join(root, 'report/assets/standalone-template.html')),
      ],
      [
        /fs\.readFileSync\(moduleDir \+ '\/\.\.\/\.\.\/dist\/report\/standalone\.js', 'utf8'\)/g,
        1,
        inline(join(root, 'dist/report/standalone.js')),
      ],
      // User flows' report: 400 kB that no single audit needs.
      [
        /import \{flowReportAssets\} from '\.\/flow-report-assets\.js';/g,
        1,
        () => 'const flowReportAssets = {};',
      ],
    ],
    'shared/localization/locales.js': [
      [/^import \w+ from '\.\/locales\/[\w-]+\.json' with \{ type: 'json' ?\};$/gm, 'some', () => ''],
      [/const locales = \{[^}]*\};/g, 1, () => 'const locales = {};'],
    ],
    'shared/localization/format.js': [
      [/fs\.readdirSync\(moduleDir \+ '\/locales\/'\)/g, 1, () => '["en-US.json"]'],
    ],
  };
}

/** The plugin; `packageRoot` is the folder of the `lighthouse` package. */
function lighthousePlugin(packageRoot) {
  return {
    name: 'lighthouse',
    setup(builder) {
      const places = placesOf(packageRoot, createRequire(join(packageRoot, 'package.json')).resolve);
      const met = new Set();
      builder.onResolve({ filter: /^@sentry\/node$/ }, () => ({ path: 'sentry', namespace: 'stub' }));
      builder.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
        contents: 'export const init = () => {};',
      }));
      builder.onLoad({ filter: /[\\/]node_modules[\\/]lighthouse[\\/].*\.js$/ }, ({ path }) => {
        if (!path.startsWith(packageRoot + sep)) return undefined;
        const file = posix(relative(packageRoot, path));
        let contents = readFileSync(path, 'utf8');
        for (const [find, times, put] of places[file] ?? [])
          contents = replaceExactly(contents, file, find, times, put);
        met.add(file);
        const address = JSON.stringify(`${HOME}/${file}`);
        contents = contents
          .replaceAll('import.meta.url', address)
          .replaceAll('(import.meta)', `({ url: ${address} })`);
        const left = contents
          .split('\n')
          .find((line) => /import\.meta\b/.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line));
        if (left !== undefined)
          throw new Error(`lighthouse-bundle: ${file}: import.meta in an unknown form: ${left.trim()}`);
        return { contents, loader: 'js' };
      });
      builder.onEnd((result) => {
        const missed = Object.keys(places).filter((file) => !met.has(file));
        if (result.errors.length > 0 || missed.length === 0) return {};
        const text = `lighthouse-bundle: ${missed.join(', ')}: not part of Lighthouse any more, adapt .dev/lighthouse-bundle.mjs`;
        return { errors: [{ text }] };
      });
    },
  };
}

/**
 * Bundles `entry` (the compiled worker) with Lighthouse into one file. Resolves to esbuild's metafile, which names every
 * package that went in. Paths in it and in the output are relative to `root`, so that the place of the checkout leaves
 * no trace in the bytes.
 */
export async function bundleLighthouse({ root, entry, outfile }) {
  const packageRoot = dirname(createRequire(join(root, 'package.json')).resolve('lighthouse/package.json'));
  if (!statSync(join(packageRoot, 'core', 'index.js')).isFile())
    throw new Error(`lighthouse-bundle: no Lighthouse in ${packageRoot}`);
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    // Page functions are sent to Chrome as text, and Lighthouse looks for esbuild's name wrapper: names must survive.
    keepNames: true,
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: false,
    define: { __filename: '"/lighthouse/index.js"', __dirname: '"/lighthouse"' },
    banner: {
      js: "import { createRequire as tollgateCreateRequire } from 'node:module';\nconst require = tollgateCreateRequire(import.meta.url);",
    },
    plugins: [lighthousePlugin(packageRoot)],
  });
  return result.metafile;
}
