import type { Tick } from "./axis";
import { faded } from "./canvas-theme";
import { type Canvas, isolated } from "./draw-items";
import { type Extent, extentOf } from "./extent";
import { stripBidi } from "./language";
import type { LaneBox } from "./layout";
import type { Band, Density, Item } from "./model";
import type { Colour } from "./theme";

/** What lies behind the items: bands, lines of time, headings of lanes, and bars where there are too many items to draw each. */

export const AXIS_HEIGHT = 28;
export const STRIP = 15;
const CROWD_STEP = 6;

export function drawGrid(canvas: Canvas, ticks: readonly Tick[], height: number): void {
  const { context, theme } = canvas;
  context.lineWidth = 1;
  for (const tick of ticks) {
    const x = Math.round(canvas.x(+tick.time)) + 0.5;
    context.strokeStyle = tick.strong ? theme.colour("muted") : theme.colour("border");
    context.globalAlpha = tick.strong ? 0.45 : 0.7;
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, height);
    context.stroke();
  }
  context.globalAlpha = 1;
}

export function drawAxis(canvas: Canvas, ticks: readonly Tick[], context: string, top: number): void {
  const { context: pen, theme } = canvas;
  pen.fillStyle = theme.colour("surface");
  pen.fillRect(0, top, canvas.width, AXIS_HEIGHT);
  pen.strokeStyle = theme.colour("muted");
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(0, top + 0.5);
  pen.lineTo(canvas.width, top + 0.5);
  pen.stroke();
  pen.textAlign = "center";
  pen.direction = canvas.rightToLeft ? "rtl" : "ltr";
  let taken = drawContext(canvas, context, top);
  for (const tick of ticks) {
    taken = drawTick(canvas, tick, top, taken);
  }
}

/** The year, where no label names it, at the side where time begins. */
function drawContext(canvas: Canvas, text: string, top: number): number {
  if (text === "") {
    return 2;
  }
  const { context, theme } = canvas;
  context.font = theme.font(12, 650);
  const width = context.measureText(text).width;
  context.fillStyle = theme.colour("text");
  context.fillText(text, fromStart(canvas, 8 + width / 2), top + AXIS_HEIGHT / 2 + 2);
  return width + 18;
}

function fromStart(canvas: Canvas, x: number): number {
  return canvas.rightToLeft ? canvas.width - x : x;
}

/** Draws a label unless it would touch the one before it; returns how far the labels reach, from where time begins. */
function drawTick(canvas: Canvas, tick: Tick, top: number, taken: number): number {
  const { context, theme } = canvas;
  context.font = theme.font(12, tick.strong ? 650 : 400);
  const half = context.measureText(tick.label).width / 2;
  const x = canvas.x(+tick.time);
  const middle = fromStart(canvas, x);
  if (middle - half < taken || middle + half > canvas.width - 2) {
    return taken;
  }
  context.strokeStyle = theme.colour("muted");
  context.beginPath();
  context.moveTo(Math.round(x) + 0.5, top);
  context.lineTo(Math.round(x) + 0.5, top + 5);
  context.stroke();
  context.fillStyle = theme.colour(tick.strong ? "text" : "muted");
  context.fillText(tick.label, x, top + AXIS_HEIGHT / 2 + 2);
  return middle + half + 10;
}

export function drawBand(canvas: Canvas, band: Band, top: number, bottom: number): void {
  const extent = extentOf(band.bounds);
  const [from, to] = sides(canvas, extent.begin, extent.end);
  if (to < 0 || from > canvas.width || to - from < 0.5) {
    return;
  }
  const colour = canvas.theme.colour(`intensity-${band.intensity ?? 1}` as Colour);
  const fill = (opacity: number) =>
    band.intensity === null ? faded(canvas.theme.colour("muted"), opacity * 0.4) : faded(colour, opacity);
  const { context } = canvas;
  context.fillStyle = bandFill(canvas, extent, fill, 0.28);
  context.fillRect(from, top, to - from, bottom - top);
  context.fillStyle = bandFill(canvas, extent, fill, 1);
  context.fillRect(from, top, to - from, STRIP);
  hatch(canvas, band.intensity, colour, from, to, top + STRIP, bottom);
  labelBand(canvas, band, Math.max(from, 0), Math.min(to, canvas.width), top);
}

/** Solid while the phase lasted for sure, fading where it may have begun later or ended earlier. */
function bandFill(
  canvas: Canvas,
  extent: Extent,
  fill: (opacity: number) => string,
  opacity: number,
): string | CanvasGradient {
  const [begin, end] = [canvas.rightToLeft ? canvas.width : 0, canvas.rightToLeft ? 0 : canvas.width].map(
    (edge, index) => {
      const time = index === 0 ? extent.begin : extent.end;
      return Number.isFinite(time) ? canvas.x(time) : edge;
    },
  );
  if (Math.abs(end - begin) < 2 || !Number.isFinite(begin + end)) {
    return fill(opacity);
  }
  const at = (time: number, edge: number) =>
    Number.isFinite(time) ? Math.min(1, Math.max(0, (canvas.x(time) - begin) / (end - begin))) : edge;
  const gradient = canvas.context.createLinearGradient(begin, 0, end, 0);
  const [core0, core1] = [at(extent.coreBegin, 0), at(extent.coreEnd, 1)];
  const certain = core0 <= core1;
  const exact = (stop: number, edge: number) => Math.abs(stop - edge) < 0.001;
  gradient.addColorStop(0, fill(certain && exact(core0, 0) ? opacity : opacity * 0.15));
  gradient.addColorStop(certain ? core0 : 0.5, fill(opacity));
  gradient.addColorStop(certain ? core1 : 0.5, fill(opacity));
  gradient.addColorStop(1, fill(certain && exact(core1, 1) ? opacity : opacity * 0.15));
  return gradient;
}

/** The more intense, the denser: colour is not the only sign. */
function hatch(
  canvas: Canvas,
  intensity: number | null,
  colour: string,
  from: number,
  to: number,
  top: number,
  bottom: number,
): void {
  if (intensity === null || intensity < 2) {
    return;
  }
  const { context } = canvas;
  const step = [0, 0, 26, 18, 12, 7][intensity];
  context.save();
  context.beginPath();
  context.rect(from, top, to - from, bottom - top);
  context.clip();
  context.strokeStyle = faded(colour, 0.35);
  context.lineWidth = 1;
  context.beginPath();
  const height = bottom - top;
  const first = Math.floor((Math.max(from, 0) - height) / step) * step;
  for (let x = first; x < Math.min(to, canvas.width); x += step) {
    context.moveTo(x, bottom);
    context.lineTo(x + height, top);
  }
  context.stroke();
  context.restore();
}

function labelBand(canvas: Canvas, band: Band, left: number, right: number, top: number): void {
  const { context, theme } = canvas;
  const number = band.intensity === null ? "" : `${band.intensity} `;
  context.font = theme.font(11, 600);
  const label = number + isolated(stripBidi(band.label));
  const text = context.measureText(label).width <= right - left - 8 ? label : number.trim();
  if (text === "" || context.measureText(text).width > right - left - 4) {
    return;
  }
  context.fillStyle = band.intensity !== null && band.intensity > 4 ? theme.colour("on-intense") : theme.colour("text");
  context.direction = canvas.rightToLeft ? "rtl" : "ltr";
  context.textAlign = canvas.rightToLeft ? "right" : "left";
  context.fillText(text, canvas.rightToLeft ? right - 4 : left + 4, top + STRIP / 2 + 0.5);
}

export function drawHeading(canvas: Canvas, box: LaneBox, label: string, first: boolean): void {
  const { context, theme } = canvas;
  if (!first) {
    context.strokeStyle = theme.colour("border");
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(0, Math.round(box.top) - 3.5);
    context.lineTo(canvas.width, Math.round(box.top) - 3.5);
    context.stroke();
  }
  context.font = theme.font(12, 650);
  context.direction = canvas.rightToLeft ? "rtl" : "ltr";
  context.textAlign = canvas.rightToLeft ? "right" : "left";
  const x = canvas.rightToLeft ? canvas.width - 6 : 6;
  context.strokeStyle = theme.colour("surface");
  context.lineWidth = 3;
  context.strokeText(label, x, box.top + 10, canvas.width - 12);
  context.fillStyle = theme.colour("text");
  context.fillText(label, x, box.top + 10, canvas.width - 12);
}

/** Bars of how many there are in each stretch of time. */
export function drawDensity(canvas: Canvas, density: readonly Density[], top: number, bottom: number): void {
  const most = density.reduce((max, bar) => Math.max(max, bar.count), 1);
  const { context, theme } = canvas;
  context.fillStyle = faded(theme.colour("accent"), 0.55);
  for (const bar of density) {
    const [from, to] = sides(canvas, bar.begin.getTime(), bar.end.getTime());
    const height = bar.count === 0 ? 0 : Math.max(2, (bar.count / most) * (bottom - top));
    if (to >= 0 && from <= canvas.width) {
      context.fillRect(from, bottom - height, Math.max(to - from - (to - from > 3 ? 1 : 0), 0.5), height);
    }
  }
}

/** Items that are too many for their lane, counted in steps of a few pixels by the middle of their time. */
export function drawCrowd(canvas: Canvas, box: LaneBox, label: string): void {
  const counts = new Map<number, number>();
  for (const item of box.crowd) {
    const step = stepOf(canvas, item);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const top = box.top + 22;
  const most = Math.max(...counts.values());
  const { context, theme } = canvas;
  context.fillStyle = faded(theme.colour("accent"), 0.75);
  for (const [step, count] of counts) {
    const height = Math.max(2, (count / most) * (box.bottom - top));
    context.fillRect(step * CROWD_STEP, box.bottom - height, CROWD_STEP - 1, height);
  }
  context.font = theme.font(12, 500);
  context.textAlign = "center";
  context.strokeStyle = theme.colour("surface");
  context.lineWidth = 4;
  context.strokeText(label, canvas.width / 2, top - 10);
  context.fillStyle = theme.colour("text");
  context.fillText(label, canvas.width / 2, top - 10);
}

function stepOf(canvas: Canvas, item: Item): number {
  const { begin, end } = extentOf(item.bounds);
  const times = [begin, end].filter(Number.isFinite);
  const middle = times.reduce((sum, time) => sum + time, 0) / Math.max(times.length, 1);
  return Math.floor(canvas.x(middle) / CROWD_STEP);
}

function sides(canvas: Canvas, begin: number, end: number): [number, number] {
  const at = (time: number) =>
    Number.isFinite(time) ? canvas.x(time) : time > 0 === canvas.rightToLeft ? 0 : canvas.width;
  const [a, b] = [at(begin), at(end)];
  return [Math.max(Math.min(a, b), -20), Math.min(Math.max(a, b), canvas.width + 20)];
}
