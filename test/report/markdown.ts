/** Reads Markdown as GitHub does (CommonMark with the GFM extensions), for tests of what survives. */

import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** The HTML that GitHub's parser would make, raw HTML passed through as it does before cleaning. */
export function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** HTML with every code element and its content taken out: where mentions, references and links would act. */
export function outsideCode(html: string): string {
  return html.replace(/<code>[\s\S]*?<\/code>/g, '').replace(/<pre>[\s\S]*?<\/pre>/g, '');
}
