import { html, nothing, svg, type TemplateResult } from "lit";
import { numberText } from "../../timeline/numbers";
import type { YearCount } from "../queries/overview";

/** A stretch of years, both of them in it. */
export interface Span {
  from: number;
  to: number;
}

/** What a row of the strip is about. */
interface Row {
  coversFrom: number | null;
  coversTo: number | null;
  years: YearCount[];
}

/** More bars than this are narrower than a pixel on a telephone: several years then share one. */
const MOST_BARS = 220;

/** A few lone events of long ago would press all others into a corner: they are left of the strip, and counted there. */
const FEW = 0.01;

/** The years that all rows are drawn over. */
export function reach(years: YearCount[], rows: Row[], thisYear: number): Span {
  const total = years.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const first = years.find(({ count }) => {
    before += count;
    return before > total * FEW;
  })?.year;
  const starts = rows.flatMap(({ coversFrom }) => (coversFrom === null ? [] : [coversFrom]));
  const from = Math.min(...(first === undefined ? [] : [first]), ...starts, thisYear - 1);
  return { from, to: Math.max(years.at(-1)?.year ?? 0, thisYear - 1) };
}

/** The years within reach that no dataset covers. */
export function gaps(rows: Row[], { from, to }: Span): Span[] {
  const found: Span[] = [];
  for (let year = from; year <= to; year++) {
    if (!rows.some((row) => covers(row, year))) {
      const last = found.at(-1);
      if (last?.to === year - 1) {
        last.to = year;
      } else {
        found.push({ from: year, to: year });
      }
    }
  }
  return found;
}

function covers({ coversFrom, coversTo }: Row, year: number): boolean {
  const isDated = coversFrom !== null || coversTo !== null;
  return isDated && (coversFrom ?? year) <= year && year <= (coversTo ?? year);
}

/** As many years as share a bar. */
export function barYears({ from, to }: Span): number {
  return Math.ceil((to - from + 1) / MOST_BARS);
}

interface Bar {
  start: number;
  count: number;
}

export function bars(years: YearCount[], span: Span): Bar[] {
  const step = barYears(span);
  const counts = new Map<number, number>();
  for (const { year, count } of years) {
    if (year >= span.from && year <= span.to) {
      const start = span.from + Math.floor((year - span.from) / step) * step;
      counts.set(start, (counts.get(start) ?? 0) + count);
    }
  }
  return [...counts].map(([start, count]) => ({ start, count }));
}

const HEIGHT = 36;

/** A dataset over the years: its cover as a ground, its events as bars. */
export function strip(row: Row, span: Span, rightToLeft: boolean, described: string): TemplateResult {
  const width = 100 / (span.to - span.from + 1);
  const step = barYears(span);
  const most = Math.max(...bars(row.years, span).map(({ count }) => count), 1);
  const x = (start: number, count: number) =>
    `${(rightToLeft ? 100 - (start - span.from + count) * width : (start - span.from) * width).toFixed(3)}%`;
  const from = Math.max(row.coversFrom ?? span.from, span.from);
  const to = Math.min(row.coversTo ?? span.to, span.to);
  const isDated = row.coversFrom !== null || row.coversTo !== null;
  return html`<svg class="strip" height=${HEIGHT} role="img" aria-label=${described}>
    ${
      isDated && to >= from
        ? svg`<rect class="cover" x=${x(from, to - from + 1)} width="${((to - from + 1) * width).toFixed(3)}%" y="0" height=${HEIGHT}></rect>`
        : nothing
    }
    ${bars(row.years, span).map(({ start, count }) => {
      const height = Math.max((count / most) * (HEIGHT - 2), 1.5);
      return svg`<rect class="bar" x=${x(start, step)} width="${(width * step).toFixed(3)}%" y=${(HEIGHT - height).toFixed(1)} height=${height.toFixed(1)}></rect>`;
    })}
  </svg>`;
}

/** Years below the rows, none nearer to the next than people can read. */
export function axis(span: Span, rightToLeft: boolean): TemplateResult {
  const years = span.to - span.from + 1;
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((each) => years / each <= 6) ?? 2000;
  const marks: number[] = [];
  for (let year = Math.ceil(span.from / step) * step; year <= span.to; year += step) {
    marks.push(year);
  }
  const at = (year: number) => {
    const share = ((year - span.from + 0.5) / years) * 100;
    return `${(rightToLeft ? 100 - share : share).toFixed(2)}%`;
  };
  return html`<svg class="axis" height="18" aria-hidden="true">
    ${marks.map((year) => {
      const share = (year - span.from) / years;
      const atEdge = share < 0.04 ? "first" : share > 0.96 ? "last" : "";
      const edge = rightToLeft && atEdge !== "" ? (atEdge === "first" ? "last" : "first") : atEdge;
      return svg`<line x1=${at(year)} x2=${at(year)} y1="0" y2="4"></line><text class=${edge} x=${at(year)} y="16">${year}</text>`;
    })}
  </svg>`;
}

/** "1816–1945"; one year alone. */
export function spanText({ from, to }: Span): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

/** The year with the most events. */
export function peak(years: YearCount[]): YearCount | undefined {
  return years.reduce<YearCount | undefined>(
    (most, each) => (most && most.count >= each.count ? most : each),
    undefined,
  );
}

export function share(count: number, most: number, language: string): TemplateResult {
  return html`<svg class="share" height="8" aria-hidden="true">
      ${svg`<rect width="${Math.max((count / most) * 100, 1).toFixed(1)}%" height="8" rx="2"></rect>`}
    </svg><span class="number">${numberText(count, language)}</span>`;
}
