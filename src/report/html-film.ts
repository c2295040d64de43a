/** Filmstrips of base and head side by side. */

import type { Side } from '../model/metric.ts';
import type { Device } from '../model/plan.ts';
import { formatValue } from './format.ts';
import type { Names } from './label.ts';
import { NAME_UNITS, htmlText } from './untrusted.ts';

export interface Filmstrip {
  readonly page: string;
  readonly device: Device;
  readonly side: Side;
  readonly frames: readonly {
    readonly atMs: number;
    /** `data:image/jpeg;base64,…`; anything else is left out. */
    readonly image: string;
  }[];
}

const picture = /^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+=*$/;
const MOST_FRAMES = 12;

/** The section; base above head for each page, empty without pictures. */
export function filmHtml(films: readonly Filmstrip[], names: Names): string {
  const strips = films.map((film) => stripHtml(film, names)).filter((strip) => strip !== '');
  return strips.length === 0
    ? ''
    : `<h2 id="film">Filmstrips</h2>\n<div class="box">${strips.join('')}</div>`;
}

function stripHtml({ page, device, side, frames }: Filmstrip, names: Names): string {
  const shown = frames.filter(({ image }) => picture.test(image)).slice(0, MOST_FRAMES);
  if (shown.length === 0) return '';
  const name = htmlText(names.paths.get(page) ?? page, NAME_UNITS);
  const pictures = shown.map(
    ({ atMs, image }) =>
      `<figure><img src="${image}" alt="${name} on ${side} after ${formatValue(atMs, 'ms')}"><figcaption>${formatValue(atMs, 'ms')}</figcaption></figure>`,
  );
  return `<h3><code>${name}</code> ${device}, ${side}</h3><div class="film">${pictures.join('')}</div>`;
}
