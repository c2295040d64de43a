import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/model/failure.ts';
import { makeRepository, reportOf, startRun, type Ended, type Files } from './command-scene.ts';

/** Quotes, a slash, brackets and an umlaut: as JSON, HTML and a URL write it, it looks different. */
const TOKEN = 'ferry"tök/en<47>&11';

/** Every spelling that would give it away. */
const SPELLINGS = [
  TOKEN,
  encodeURIComponent(TOKEN),
  Buffer.from(TOKEN).toString('base64'),
  JSON.stringify(TOKEN).slice(1, -1),
  'ferry&quot;tök/en&lt;47&gt;&amp;11',
  'ferry"tök/en&lt;47&gt;&amp;11',
];

const server = (answer: string, more = ''): string => `
const http = require('node:http');
let served = 0;
http.createServer((request, response) => {
  if (request.url === '/healthz') return void response.end('ok');
  ${answer}
}).listen(process.env.PORT, '127.0.0.1');
${more}
`;

const config = (what: string): string => `
preview: { build: "", start: node server.js, ready: /healthz, env: { API_TOKEN: "\${API_TOKEN}" } }
${what}
compare: { time-budget: 1m }
`;

interface Kept {
  readonly ended: Ended;
  /** Texts of the output folder by path. */
  readonly files: Readonly<Record<string, string>>;
}

async function run(files: Files): Promise<Kept> {
  using repository = makeRepository({ files });
  repository.commit();
  const ended = await startRun(repository, ['--verbose'], { API_TOKEN: TOKEN }).ended;
  const folder = join(repository.directory, '.tollgate');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    ended,
    files: Object.fromEntries(
      names.map((name) => [name.slice(folder.length + 1), readFileSync(name, 'utf8')]),
    ),
  };
}

/** Where a spelling of the token is found. */
function leaks({ ended, files }: Kept): readonly string[] {
  const places = { ...files, stdout: ended.stdout, stderr: ended.stderr };
  return Object.entries(places).flatMap(([name, text]) =>
    SPELLINGS.filter((spelling) => text.includes(spelling)).map((spelling) => `${name}: ${spelling}`),
  );
}

describe('a token from the job environment is in nothing that is kept or said', () => {
  it.concurrent('when the preview prints it while it dies under load', async () => {
    const dying = `served += 1;
  if (served < 30) return void response.end('fine');
  console.error('no ferry for ' + process.env.API_TOKEN);
  console.error(JSON.stringify({ token: process.env.API_TOKEN }));
  setTimeout(() => process.exit(7), 20);`;
    const kept = await run({
      '.github/tollgate.yml': config(
        'load: [{ name: book, script: load/book.js, rate: 20/s, duration: 1s, env: { T: "${API_TOKEN}" } }]\npages: []',
      ),
      'server.js': server(dying),
      'load/book.js': `import http from 'k6/http';
export default function () {
  http.get(__ENV.BASE_URL + '/seats/' + encodeURIComponent(__ENV.T), { tags: { name: 'seats ' + __ENV.T } });
  console.error('asked with ' + __ENV.T);
}`,
    });
    expect(kept.ended.code).toBe(EXIT.invalid);
    const { problems } = reportOf(kept.ended);
    expect(problems.map(({ message }) => message).join('\n')).toMatch(/no ferry for \*\*\*/);
    expect(Object.keys(kept.files)).toEqual(
      expect.arrayContaining(['run.json', 'comment.md', 'report.html']),
    );
    expect(leaks(kept)).toEqual([]);
  });

  it.concurrent('when the preview prints it instead of becoming ready', async () => {
    const kept = await run({
      '.github/tollgate.yml': config('load: []\npages: [/]'),
      'server.js': "console.log('cannot log in with', process.env.API_TOKEN); process.exit(1);",
    });
    expect(kept.ended.code).toBe(EXIT.preview);
    expect(reportOf(kept.ended).problems[0]?.message).toContain('cannot log in with ***');
    expect(leaks(kept)).toEqual([]);
  });

  it.concurrent("when a page shows it: rounds, our report and Lighthouse's own", async () => {
    const page = `response.setHeader('content-type', 'text/html; charset=utf-8');
  const inHtml = process.env.API_TOKEN.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  response.end('<!doctype html><title>' + inHtml + '</title><h1>' + inHtml + '</h1>' +
    '<img alt="' + inHtml + '" src="/x.png?t=' + encodeURIComponent(process.env.API_TOKEN) + '">' +
    '<script>console.error(' + JSON.stringify(process.env.API_TOKEN).replaceAll('<', '\\\\u003c') + ')</script>');`;
    const kept = await run({
      '.github/tollgate.yml': config('load: []\npages: [{ path: /, devices: [desktop] }]'),
      'server.js': server(page),
    });
    expect(Object.keys(kept.files)).toEqual(
      expect.arrayContaining(['rounds.jsonl', 'run.json', join('pages', 'home-desktop-head.html')]),
    );
    expect(kept.files[join('pages', 'home-desktop-head.html')]).toContain('***');
    expect(leaks(kept)).toEqual([]);
  });
});
