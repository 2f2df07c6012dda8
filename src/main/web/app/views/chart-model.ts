import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from "d3-scale";
import type { PeriodCount } from "../queries/statistics";

/** What a chart draws, and where: nothing here knows of the page. */

/** One kind of what is counted, or one of the questions that are compared. */
export interface Series {
  /** The type of its events, or "ONE" and "OTHER" of a comparison. */
  key: string;
  name: string;
  /** In the order of the periods. */
  counts: number[];
}

export interface ChartData {
  periods: PeriodCount[];
  series: Series[];
  /** Whether the series are compared, instead of being parts of a whole. */
  compared: boolean;
}

export interface Layout {
  width: number;
  height: number;
  /** Where the bars are, from left to right; the axis stands beside them. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  bands: ScaleBand<string>;
  heights: ScaleLinear<number, number>;
  rightToLeft: boolean;
}

/** A label beside the last bars, at the height of what it names. */
export interface Label {
  series: Series;
  y: number;
}

export const MARGIN = { top: 30, bottom: 30, axis: 48, end: 12 };
/** A bar and the gap beside it: below that, the chart scrolls. */
const NARROWEST = 1.5;
const WIDEST = 80;
const LINE_OF_TEXT = 16;
/** On average, in the widest font that a system without fonts of its own falls back on. */
const WIDTH_OF_A_LETTER = 8.4;
const WIDTH_OF_A_SIGN = 22;
/** Below that, labels beside the bars would leave no room for the bars. */
const ROOM_FOR_LABELS = 520;
const WIDTH_OF_A_TICK = 72;

/** Whether the names of the series stand beside the chart; else they stand above it. */
export function hasLabels(data: ChartData, width: number): boolean {
  return data.series.length > 1 && width >= ROOM_FOR_LABELS;
}

export function layoutOf(data: ChartData, width: number, height: number, rightToLeft: boolean): Layout {
  const longest = Math.max(...data.series.map(({ name }) => name.length));
  const labels = hasLabels(data, width) ? Math.min(longest * WIDTH_OF_A_LETTER + WIDTH_OF_A_SIGN, width / 3) : 0;
  const besides = MARGIN.axis + Math.max(MARGIN.end, labels);
  const count = data.periods.length;
  const inner = Math.max(Math.min(width - besides, count * WIDEST), count * NARROWEST);
  const left = rightToLeft ? besides - MARGIN.axis : MARGIN.axis;
  const right = left + inner;
  const bottom = height - MARGIN.bottom;
  return {
    width: Math.max(inner + besides, 1),
    height,
    left,
    right,
    top: MARGIN.top,
    bottom,
    bands: scaleBand<string>()
      .domain(data.periods.map(({ edtf }) => edtf))
      .range(rightToLeft ? [right, left] : [left, right])
      .paddingInner(inner / count > 6 ? 0.15 : 0),
    heights: scaleLinear()
      .domain([0, most(data)])
      .nice(4)
      .range([bottom, MARGIN.top]),
    rightToLeft,
  };
}

/** Bars narrower than this leave it to the nearest one that has events which of them is pointed at. */
const NARROW = 12;

/**
 * The period at a place of the drawing. Where bars are narrow, it is the nearest that has events, if one is near: nobody can
 * point at a single pixel.
 */
export function periodAt(data: ChartData, layout: Layout, x: number): number {
  const { bands, left, right, rightToLeft } = layout;
  const count = data.periods.length;
  const step = (right - left) / count;
  const from = rightToLeft ? right - x : x - left;
  const exact = Math.min(count - 1, Math.max(0, Math.floor(from / step)));
  if (bands.step() >= NARROW || hasEvents(data, exact)) {
    return exact;
  }
  const reach = Math.ceil(NARROW / step);
  for (let away = 1; away <= reach; away++) {
    const near = [exact - away, exact + away].find((index) => hasEvents(data, index));
    if (near !== undefined) {
      return near;
    }
  }
  return exact;
}

function hasEvents({ periods, series, compared }: ChartData, index: number): boolean {
  return compared ? series.some(({ counts }) => counts[index] > 0) : (periods[index]?.count ?? 0) > 0;
}

/** Where a period is among those of another answer, which may be longer or shorter ones; -1 if it is in none. */
export function samePeriod(period: PeriodCount | undefined, among: readonly PeriodCount[]): number {
  if (period === undefined) {
    return -1;
  }
  const same = among.findIndex(({ edtf }) => edtf === period.edtf);
  return same >= 0 ? same : among.findLastIndex(({ begin }) => timeOf(begin) <= timeOf(period.begin));
}

/** ISO days may have years of more than four digits or below zero. */
function timeOf(day: string): number {
  const [, sign, year, rest] = /^([+-]?)(\d+)-(.*)$/.exec(day) ?? [];
  return Number(`${sign}1`) * (Number(year) * 10_000) + Number(rest?.replaceAll("-", "") ?? 0);
}

/** The highest bar; at least one, so that there is a scale. */
function most({ periods, series, compared }: ChartData): number {
  const all = compared ? series.flatMap(({ counts }) => counts) : periods.map(({ count }) => count);
  return Math.max(1, ...all);
}

/** The numbers of the axis: few, and whole. */
export function levels({ heights }: Layout): number[] {
  const top = heights.domain()[1];
  return heights.ticks(Math.min(4, top)).filter((level) => Number.isInteger(level));
}

/** Years where there are years, and no more than there is room for. */
export function ticks({ periods }: ChartData, { left, right }: Layout): PeriodCount[] {
  const room = Math.max(1, Math.floor((right - left) / WIDTH_OF_A_TICK));
  const januaries = periods.filter(({ begin }) => /^[+-]?\d+-01-/.test(begin));
  const candidates = periods.length > room && januaries.length > 1 ? januaries : periods;
  const step = roundStep(Math.ceil(candidates.length / room), candidates);
  return candidates.filter(({ begin }, index) =>
    step.byYear ? yearOf(begin) % step.size === 0 : index % step.size === 0,
  );
}

/** Of many years, those that end in 0 or 5 are labelled, as a person would. */
function roundStep(step: number, candidates: PeriodCount[]): { size: number; byYear: boolean } {
  const years = candidates.map(({ begin }) => yearOf(begin));
  const isYearly = years.every((year, index) => index === 0 || year === years[index - 1] + 1);
  if (step === 1 || !isYearly) {
    return { size: step, byYear: false };
  }
  const size = [2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((round) => round >= step) ?? step;
  return years.some((year) => year % size === 0) ? { size, byYear: true } : { size: step, byYear: false };
}

function yearOf(begin: string): number {
  return Number.parseInt(begin, 10);
}

/** From the ground up: where each series of a stacked bar begins and ends. */
export function stack({ series }: ChartData, index: number): { series: Series; from: number; to: number }[] {
  let ground = 0;
  return series
    .map((each) => {
      const from = ground;
      ground += each.counts[index];
      return { series: each, from, to: ground };
    })
    .filter(({ from, to }) => to > from);
}

/**
 * A label for each series at the height of what it names in the last bars, moved apart where they would collide.
 */
export function labels(data: ChartData, layout: Layout): Label[] {
  const last = data.periods.length - 1;
  const wanted = data.series.map((series) => ({ series, y: heightOf(data, layout, series, last) }));
  const sorted = wanted.sort((one, other) => other.y - one.y);
  let ceiling = layout.bottom + LINE_OF_TEXT / 2;
  for (const label of sorted) {
    label.y = Math.min(label.y, ceiling - LINE_OF_TEXT / 2);
    ceiling = label.y - LINE_OF_TEXT / 2;
  }
  const above = layout.top - (sorted.at(-1)?.y ?? layout.top);
  return above > 0 ? sorted.map(({ series, y }) => ({ series, y: Math.min(y + above, layout.bottom) })) : sorted;
}

/** The middle of the series in its last bar that has one; of a line, its end. */
function heightOf(data: ChartData, { heights, bottom }: Layout, series: Series, last: number): number {
  if (data.compared) {
    return heights(series.counts[last]);
  }
  for (let index = last; index >= 0; index--) {
    const part = stack(data, index).find((each) => each.series === series);
    if (part !== undefined) {
      return heights((part.from + part.to) / 2);
    }
  }
  return bottom;
}
