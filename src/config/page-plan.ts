import type { Device, PagePlan } from '../model/plan.ts';
import { guessPages } from './guess.ts';
import type { Entry } from './long-form.ts';
import { nameFrom, uniqueNames } from './names.ts';
import type { PageSection } from './schema.ts';
import type { Drafting } from './sources.ts';

/** The pages to audit: those of the input with the file's settings for them, those of the file, or the home page. */
export function pagePlans(draft: Drafting): readonly PagePlan[] {
  const { entries, guessed } = wantedPages(draft);
  const names = uniqueNames(
    draft,
    'pages',
    entries.map(({ section, path }) => ({
      name: section.name ?? nameOfPath(section.path),
      written: section.name !== undefined,
      path,
    })),
  );
  return entries.map(({ section }, index) => ({
    name: names[index] ?? section.path,
    path: section.path,
    devices: devicesOf(section),
    ...(section.expect !== undefined && { expect: section.expect }),
    ...(guessed && { guessed }),
  }));
}

interface Wanted {
  readonly entries: readonly Entry<PageSection>[];
  readonly guessed?: true;
}

function wantedPages(draft: Drafting): Wanted {
  const written = draft.file.pages;
  const asked = draft.sources.inputs.pages;
  if (asked) {
    return {
      entries: asked.flatMap((path): readonly Entry<PageSection>[] => {
        const known = written?.filter(({ section }) => section.path === path) ?? [];
        return known.length > 0 ? known : [{ section: { path }, path: ['pages'] }];
      }),
    };
  }
  if (written) return { entries: written };
  const { value, note } = guessPages();
  draft.notes.push(note);
  return { entries: value.map((path) => ({ section: { path }, path: ['pages'] })), guessed: true };
}

function devicesOf(section: PageSection): readonly Device[] {
  const devices = section.devices ?? 'mobile';
  return typeof devices === 'string' ? [devices] : [...new Set(devices)];
}

/** `/` is home, `/shop/cart?step=2` is shop-cart. */
function nameOfPath(path: string): string {
  return nameFrom(path.replace(/[?#].*$/, ''), 'home');
}
