import { nothing, type SVGTemplateResult, svg } from "lit";
import { type Colour, onPaper } from "../../timeline/theme";
import { type ChartData, hasLabels, type Layout, labels, levels, type Series, stack, ticks } from "./chart-model";

/**
 * The drawing of a chart. Its attributes have the colours of paper, for files; on the page, the style sheet has those of
 * the theme. What differs in colour differs in its pattern or its dashes, too.
 */

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', sans-serif";

/** The hatching over each colour, within a tile of 6 by 6. */
const HATCHES: Record<string, string> = {
  MEETING: "",
  INCIDENT: "M-1 7L7 -1M-1 1L1 -1M5 7L7 5",
  STATEMENT: "M0 3L6 3",
  AGREEMENT: "M1 1h1.6v1.6h-1.6zM4 4h1.6v1.6h-1.6z",
  OCCASION: "M3 0L3 6M0 3L6 3",
};

const COLOURS: Record<string, Colour> = {
  MEETING: "type-meeting",
  INCIDENT: "type-incident",
  STATEMENT: "type-statement",
  AGREEMENT: "type-agreement",
  OCCASION: "type-occasion",
  ONE: "type-meeting",
  OTHER: "focus",
};

export interface Words {
  number: (value: number) => string;
  /** The name of a period below the axis. */
  tick: (edtf: string) => string;
  /** What the axis counts. */
  unit: string;
}

function colour(series: Series): string {
  return onPaper(COLOURS[series.key] ?? "type-meeting");
}

function patterned({ series, compared }: ChartData): boolean {
  return !compared && series.length > 1;
}

/** The patterns of the series, for a drawing of several types. */
export function patterns(data: ChartData): SVGTemplateResult | typeof nothing {
  return patterned(data)
    ? svg`<defs>${data.series.map(
        (series) => svg`<pattern id="pattern-${series.key}" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" class="ink ${series.key}" fill=${colour(series)}></rect>
          <path d=${HATCHES[series.key] ?? ""} class="hatch" fill="none" stroke="#ffffff" stroke-width="1.4"></path>
        </pattern>`,
      )}</defs>`
    : svg``;
}

export function grid(data: ChartData, layout: Layout, words: Words): SVGTemplateResult {
  const { left, right, top, bottom, heights, rightToLeft } = layout;
  const side = rightToLeft ? right + 6 : left - 6;
  const anchor = rightToLeft ? "start" : "end";
  return svg`<g class="axes" font-family=${FONT} font-size="12" fill="#5a5f69">
    ${levels(layout).map(
      (level) => svg`<line class="grid" x1=${left} x2=${right} y1=${heights(level)} y2=${heights(level)}
          stroke=${level === 0 ? "#5a5f69" : "#dcd7ce"}></line>
        <text x=${side} y=${heights(level) + 4} text-anchor=${anchor}>${words.number(level)}</text>`,
    )}
    <text class="unit" x=${rightToLeft ? right + 40 : left - 40} y=${top - 14} text-anchor=${rightToLeft ? "end" : "start"}
      >${words.unit}</text>
    ${ticks(data, layout).map(({ edtf }) => {
      const x = (layout.bands(edtf) ?? 0) + layout.bands.bandwidth() / 2;
      return svg`<line class="tick" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 5} stroke="#5a5f69"></line>
        <text x=${x} y=${bottom + 20} text-anchor="middle">${words.tick(edtf)}</text>`;
    })}
  </g>`;
}

/** The bar of a period, with a part for each series. */
export function bar(data: ChartData, layout: Layout, index: number): SVGTemplateResult {
  const x = layout.bands(data.periods[index].edtf) ?? 0;
  const width = Math.max(layout.bands.bandwidth(), 1);
  const several = patterned(data);
  const parts = stack(data, index);
  return svg`<g class="bar" opacity=${data.periods[index].partial ? "0.55" : "1"}>${parts.map(
    ({ series, from, to }) => {
      const y = layout.heights(to);
      const height = layout.heights(from) - y;
      return svg`<rect class=${several ? "part" : `ink ${series.key}`} x=${x} y=${y} width=${width}
      height=${several && height > 2 ? height - 1 : height}
      fill=${several ? `url(#pattern-${series.key})` : colour(series)}></rect>`;
    },
  )}</g>`;
}

/** The lines of what is compared: the second is dashed, and has squares for its points. */
export function lines(data: ChartData, layout: Layout): SVGTemplateResult {
  const middle = layout.bands.bandwidth() / 2;
  const marked = data.periods.length <= 60;
  return svg`<g class="lines">${marked ? gaps(data, layout) : nothing}${data.series.map((series, which) => {
    const points = data.periods.map(({ edtf }, index) => [
      (layout.bands(edtf) ?? 0) + middle,
      layout.heights(series.counts[index]),
    ]);
    const path = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
    return svg`<path class="line ${series.key}" d=${`M${path}`} fill="none" stroke=${colour(series)} stroke-width="2.25"
        stroke-dasharray=${which === 0 ? "none" : "6 4"} stroke-linejoin="round"></path>
      ${
        marked
          ? points.map(([x, y]) =>
              which === 0
                ? svg`<circle class="ink ${series.key}" cx=${x} cy=${y} r="3.5" fill=${colour(series)}></circle>`
                : svg`<rect class="ink ${series.key}" x=${x - 3.5} y=${y - 3.5} width="7" height="7" fill=${colour(series)}></rect>`,
            )
          : nothing
      }`;
  })}</g>`;
}

/** How far apart the lines are: a pale bar between them. */
function gaps({ periods, series }: ChartData, { bands, heights }: Layout): SVGTemplateResult[] {
  return periods.map(({ edtf }, index) => {
    const [one, other] = series.map(({ counts }) => heights(counts[index]));
    const width = Math.max(bands.bandwidth() * 0.4, 1);
    return svg`<rect class="gap" x=${(bands(edtf) ?? 0) + (bands.bandwidth() - width) / 2} y=${Math.min(one, other)}
      width=${width} height=${Math.abs(one - other)} fill="#dcd7ce"></rect>`;
  });
}

/** The names of the series beside their last bars. */
export function directLabels(data: ChartData, layout: Layout, width: number): SVGTemplateResult {
  if (!hasLabels(data, width)) {
    return svg``;
  }
  const { rightToLeft, left, right } = layout;
  const x = rightToLeft ? left - 8 : right + 8;
  const towards = rightToLeft ? -1 : 1;
  return svg`<g class="labels" font-family=${FONT} font-size="12" fill="#1b1d22">
    ${labels(data, layout).map(
      ({ series, y }) => svg`${sign(data, series, rightToLeft ? x - 10 : x, y - 5)}
        <text x=${x + towards * 14} y=${y + 4} text-anchor=${rightToLeft ? "end" : "start"}>${series.name}</text>`,
    )}
  </g>`;
}

/** What a series looks like, for its label. */
export function sign(data: ChartData, series: Series, x: number, y: number): SVGTemplateResult {
  if (data.compared) {
    return series === data.series[0]
      ? svg`<circle class="ink ${series.key}" cx=${x + 5} cy=${y + 5} r="4" fill=${colour(series)}></circle>`
      : svg`<rect class="ink ${series.key}" x=${x + 1} y=${y + 1} width="8" height="8" fill=${colour(series)}></rect>`;
  }
  return svg`<rect x=${x} y=${y} width="10" height="10" fill=${`url(#pattern-${series.key})`}></rect>`;
}
