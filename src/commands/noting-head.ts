/** Head's address, for the output `preview-url`. */

import type { Ports } from '../ports.ts';

/** The same ports, with head's first origin noted on the way (a restarted server may get another one). */
export function notingHead(ports: Ports): {
  readonly ports: Ports;
  /** Nothing: head has not answered. */
  readonly found: () => { readonly headOrigin?: string };
} {
  let headOrigin: string | undefined;
  const open: Ports['preview']['open'] = async (source, generation) => {
    const site = await ports.preview.open(source, generation);
    if (source.side === 'head') headOrigin ??= site.origin;
    return site;
  };
  return {
    ports: { ...ports, preview: { ...ports.preview, open } },
    found: () => (headOrigin === undefined ? {} : { headOrigin }),
  };
}
