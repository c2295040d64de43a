import type { Drafting } from './sources.ts';

/** A part of a metric id made of a path or a file's name: letters, digits, ".", "_" and "-". */
export function nameFrom(text: string, otherwise: string): string {
  const name = text
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
  return name || otherwise;
}

/** A name wanted for an entry, and whether the user wrote it. */
export interface WantedName {
  readonly name: string;
  readonly written: boolean;
  readonly path: readonly PropertyKey[];
}

/** Unique names in order: two written alike are a mistake, a made one steps aside (`home-2`). */
export function uniqueNames(draft: Drafting, what: string, wanted: readonly WantedName[]): readonly string[] {
  const taken = new Set(wanted.filter(({ written }) => written).map(({ name }) => name));
  const seen = new Set<string>();
  return wanted.map(({ name, written, path }) => {
    if (written) {
      if (seen.has(name))
        draft.mistakes.push({
          at: draft.file.at(...path, 'name'),
          message: `there are two ${what} called ${name}; names must differ`,
        });
      seen.add(name);
      return name;
    }
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}-${String(number)}`;
    taken.add(free);
    return free;
  });
}
