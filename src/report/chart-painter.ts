/** echarts without a DOM: options in, SVG text out, the same text for the same options. */

import type { EChartsCoreOption } from 'echarts/core';
import { escapeHtml } from './untrusted.ts';

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export interface ChartRequest extends ChartSize {
  readonly option: EChartsCoreOption;
  /** What a screen reader says instead; one clean line. */
  readonly description: string;
  /** Tooltip of a point by series and data index; undefined: none. */
  readonly tooltip: (series: number, index: number) => string | undefined;
}

/** Draws one chart as an `<svg>` element whose colours are the page's CSS variables. */
export type ChartPainter = (request: ChartRequest) => string;

/** Loads echarts (half a second: only the HTML report pays it) and hands back the painter. */
export async function loadChartPainter(): Promise<ChartPainter> {
  const [core, charts, components, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([
    charts.ScatterChart,
    charts.LineChart,
    charts.CustomChart,
    components.GridComponent,
    components.MarkLineComponent,
    components.MarkAreaComponent,
    renderers.SVGRenderer,
  ]);
  return (request) => {
    const { width, height, option } = request;
    const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
      chart.setOption({ animation: false, ...option });
      return settled(chart.renderToSVGString(), request);
    } finally {
      chart.dispose();
    }
  };
}

/**
 * echarts counts its instances into ids and classes, so that two equal charts differ: those go, with the hover styles
 * that use them. Clip paths of a chart are only used inside it, their ids get the description's hash.
 */
function settled(svg: string, { width, height, description, tooltip }: ChartRequest): string {
  const key = `c${hash(`${description} ${svg.replace(/zr\d+-(?:c|cls-)\d+/g, '')}`)}`;
  return svg
    .replace(/<style\s*>[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/zr\d+-c(\d+)/g, `${key}-$1`)
    .replace(/ pointer-events="[^"]*"/g, '')
    .replace(/<(path|circle|polyline)([^>]*)><\/\1>/g, (_, tag: string, attributes: string) => {
      const text = tooltipOf(attributes, tooltip);
      return `<${tag}${attributes}>${text === undefined ? '' : `<title>${escapeHtml(text)}</title>`}</${tag}>`;
    })
    .replace(/ ecmeta_\w+="[^"]*"/g, '')
    .replace(
      /^<svg[^>]*>/,
      `<svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escapeHtml(description)}">`,
    )
    .replace(/\n+/g, '\n');
}

/** Lines at a level carry the indices of a point too, but are silent: they are not one. */
function tooltipOf(attributes: string, tooltip: ChartRequest['tooltip']): string | undefined {
  const found = /ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"/.exec(attributes);
  if (!found || attributes.includes('ecmeta_silent')) return undefined;
  return tooltip(Number(found[1]), Number(found[2]));
}

/** FNV-1a, 32 bits: ids that only have to differ within one page. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(36);
}
