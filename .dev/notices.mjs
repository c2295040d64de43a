// The licence texts of everything that is bundled, from the packages themselves.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The nearest folder above a module that is a package with a name and a version. */
function packageOf(file, known) {
  for (let folder = dirname(file); folder.includes(`${sep}node_modules${sep}`); folder = dirname(folder)) {
    if (known.has(folder)) return known.get(folder);
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version, license, licenses, author, repository } = JSON.parse(
      readFileSync(manifest, 'utf8'),
    );
    if (!name || !version) continue;
    const found = {
      name,
      version,
      folder,
      license: license?.type ?? license ?? licenses?.[0]?.type,
      author,
      repository,
    };
    known.set(folder, found);
    return found;
  }
  return undefined;
}

const isLicence = (name) =>
  /^(licen[cs]e|copying|notice|third.?party)/i.test(name) && !/\.(js|json|ts|mjs|cjs)$/i.test(name);

function licenceTexts(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isLicence(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

/**
 * One text for all packages that hold one of `modules` (absolute paths), by name and version. A package without a
 * licence, or without its text, stands there with what its manifest says.
 */
export function thirdPartyNotices(modules) {
  const known = new Map();
  const packages = new Map();
  for (const file of modules) {
    const found = packageOf(file, known);
    if (found !== undefined) packages.set(`${found.name}@${found.version}`, found);
  }
  const parts = [...packages.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, found]) => {
      const texts = licenceTexts(found.folder);
      const author = found.author?.name ?? found.author;
      const stated = `No licence text in the package; its manifest says: ${found.license ?? 'nothing'}${author ? `, by ${author}` : ''}.`;
      return `${id} (${found.license ?? 'no licence stated'})\n\n${texts.length > 0 ? texts.join('\n\n') : stated}`;
    });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Tollgate's bundles (dist/) contain the following packages.${line}${parts.join(line)}\n`;
}
