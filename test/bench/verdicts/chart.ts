/** One curve or dot of the ROC picture: false fails per clean PR against detection. */
export interface RocSeries {
  readonly name: string;
  readonly points: readonly (readonly [falseFails: number, found: number])[];
  /** Where the rule stands at its own default. */
  readonly standard: readonly [falseFails: number, found: number];
}

/** Smallest false-fail share that is drawn: a logarithmic axis has no zero. */
const LEAST = 0.0005;

/** The library counts its names up for as long as the process lives: count anew in each picture. */
function renumbered(svg: string): string {
  const names = new Map<string, string>();
  return svg.replaceAll(/\bzr\d*-(?:cls-)?\w+/gu, (name) => {
    const known = names.get(name) ?? `n${names.size}`;
    names.set(name, known);
    return known;
  });
}

/** The ROC picture as SVG text, the same text for the same numbers. */
export async function rocChart(title: string, series: readonly RocSeries[]): Promise<string> {
  const { init } = await import('echarts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 980, height: 620 });
  const onAxis = ([x, y]: readonly [number, number]) => [Math.max(LEAST, x), y];
  // The first rule in black; the others around the colour circle, three shades in turn.
  const colours = series.map((_, i) =>
    i === 0
      ? '#111111'
      : `hsl(${Math.round((360 * (i - 1)) / (series.length - 1))}, 65%, ${[38, 52, 64][i % 3] ?? 50}%)`,
  );
  chart.setOption({
    color: colours,
    animation: false,
    backgroundColor: '#ffffff',
    title: { text: title, left: 'center', textStyle: { fontSize: 15 } },
    legend: { orient: 'vertical', right: 10, top: 50, data: series.map(({ name }) => name) },
    grid: { left: 70, right: 230, top: 50, bottom: 60 },
    xAxis: {
      type: 'log',
      min: LEAST,
      max: 1,
      name: 'clean PRs that fail',
      nameLocation: 'middle',
      nameGap: 35,
      axisLabel: {
        formatter: (x: number) => (x <= LEAST ? '<= 0.05 %' : `${Number((100 * x).toPrecision(2))} %`),
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 1,
      name: 'slower endpoint found and named',
      nameLocation: 'middle',
      nameGap: 45,
      axisLabel: { formatter: (y: number) => `${Math.round(100 * y)} %` },
    },
    series: series.map(({ name, points, standard }, i) => ({
      name,
      type: 'line',
      showSymbol: i === 0,
      lineStyle: { width: i === 0 ? 4 : 1.5, type: i === 0 ? 'solid' : 'dashed' },
      z: i === 0 ? 10 : 2,
      data: points.map(onAxis),
      markPoint: { symbol: 'circle', symbolSize: i === 0 ? 14 : 9, data: [{ coord: onAxis(standard) }] },
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return renumbered(svg);
}
