import type { Tick } from "./axis";
import { softened } from "./canvas-theme";
import type { Canvas } from "./draw-items";
import { extentOf } from "./extent";
import type { LaneBox } from "./layout";
import type { Item } from "./model";

/** What lies behind the items: lines of time, headings of lanes, and bars where a lane has too many items to draw each. */

export const AXIS_HEIGHT = 28;
const CROWD_STEP = 6;

export function drawGrid(canvas: Canvas, ticks: readonly Tick[], height: number): void {
  const { context, theme } = canvas;
  context.lineWidth = 1;
  for (const tick of ticks) {
    const x = Math.round(canvas.x(+tick.time)) + 0.5;
    context.strokeStyle = tick.strong ? theme.colour("muted") : theme.colour("border");
    context.globalAlpha = theme.forced ? 0.25 : tick.strong ? 0.45 : 0.7;
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, height);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** How much of the axis is taken by what stands over it: where time begins to be drawn, and where it ends. */
export interface Taken {
  start: number;
  end: number;
}

export function drawAxis(canvas: Canvas, ticks: readonly Tick[], context: string, top: number, edges: Taken): void {
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
  let taken = drawContext(canvas, context, top, edges.start);
  for (const tick of ticks) {
    taken = drawTick(canvas, tick, top, taken, canvas.width - edges.end);
  }
}

/** The year, where no label names it, at the side where time begins. */
function drawContext(canvas: Canvas, text: string, top: number, start: number): number {
  if (text === "") {
    return start + 2;
  }
  const { context, theme } = canvas;
  context.font = theme.font(12, 650);
  const width = context.measureText(text).width;
  context.fillStyle = theme.colour("text");
  context.fillText(text, fromStart(canvas, start + 8 + width / 2), top + AXIS_HEIGHT / 2 + 2);
  return start + width + 18;
}

function fromStart(canvas: Canvas, x: number): number {
  return canvas.rightToLeft ? canvas.width - x : x;
}

/**
 * Draws a label unless it would touch the one before it; returns how far the labels reach, from where time begins. The name of
 * a year or a month, which all after it need, makes way for another or for the edge.
 */
function drawTick(canvas: Canvas, tick: Tick, top: number, taken: number, end: number): number {
  const { context, theme } = canvas;
  context.font = theme.font(12, tick.strong ? 650 : 400);
  const half = context.measureText(tick.label).width / 2;
  const x = canvas.x(+tick.time);
  const wanted = fromStart(canvas, x);
  const middle = tick.strong ? Math.max(Math.min(wanted, end - 2 - half), taken + half) : wanted;
  if (middle - half < taken || middle + half > end - 2 || Math.abs(middle - wanted) > half) {
    return taken;
  }
  context.strokeStyle = theme.colour("muted");
  context.beginPath();
  context.moveTo(Math.round(x) + 0.5, top);
  context.lineTo(Math.round(x) + 0.5, top + 5);
  context.stroke();
  context.fillStyle = theme.colour(tick.strong ? "text" : "muted");
  context.fillText(tick.label, fromStart(canvas, middle), top + AXIS_HEIGHT / 2 + 2);
  return middle + half + 10;
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

/** Items that are too many for their lane, counted in steps of a few pixels by the middle of their time. */
export function drawCrowd(canvas: Canvas, box: LaneBox, label: string, heading: number): void {
  const counts = new Map<number, number>();
  for (const item of box.crowd) {
    const step = stepOf(canvas, item);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const top = box.top + heading + 22;
  const most = Math.max(...counts.values());
  const { context, theme } = canvas;
  context.fillStyle = softened(theme, "accent", 0.75);
  canvas.signs.addIf(counts.size > 0, "bar");
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
