import { type CanvasTheme, faded } from "./canvas-theme";
import { DAY, type Extent, hasCore, isDay } from "./extent";
import { stripBidi } from "./language";
import { type LaneBox, MARK, type Placed } from "./layout";
import { markOf, statusMarkOf } from "./shapes";
import { type Signs, signOfStatus, signOfType } from "./signs";

/** What drawing an item takes. */
export interface Canvas {
  context: CanvasRenderingContext2D;
  theme: CanvasTheme;
  width: number;
  rightToLeft: boolean;
  /** The signs that are drawn in sight: for the legend. */
  signs: Signs;
  x(time: number): number;
}

const paths = new Map<string, Path2D>();

function path(data: string): Path2D {
  let found = paths.get(data);
  if (found === undefined) {
    found = new Path2D(data);
    paths.set(data, found);
  }
  return found;
}

export function drawItem(canvas: Canvas, placed: Placed, box: LaneBox): void {
  const colour = canvas.theme.colour(markOf(placed.item.type).colour);
  const thickness = Math.min(7, box.row * 0.4);
  if (placed.right >= 0 && placed.left <= canvas.width) {
    canvas.signs.add(signOfType(placed.item.type));
    canvas.signs.add(signOfStatus(placed.item.status, placed.item.type));
  }
  drawTime(canvas, placed.extent, placed.y, thickness, colour, statusMarkOf(placed.item.status).fill !== "full");
  drawMark(canvas, placed, Math.min(MARK, box.row * 0.42), colour);
}

/** The time of an item: solid while it is sure, faded where it is only possible, in brackets where no moment is sure. */
export function drawTime(
  canvas: Canvas,
  extent: Extent,
  y: number,
  thickness: number,
  colour: string,
  hollow = false,
): void {
  if (isDay(extent) && Math.abs(canvas.x(extent.begin + DAY) - canvas.x(extent.begin)) < 16) {
    return;
  }
  if (!hasCore(extent)) {
    drawSomewhere(canvas, extent, y, thickness, colour);
    return;
  }
  const edge = (time: number) => limit(canvas, time);
  const certain = isDay(extent) ? { ...extent, coreBegin: extent.begin, coreEnd: extent.end } : extent;
  drawFade(canvas, edge(certain.coreBegin), edge(certain.begin), y, thickness, colour);
  drawFade(canvas, edge(certain.coreEnd), edge(certain.end), y, thickness, colour);
  drawCore(canvas, edge(certain.coreBegin), edge(certain.coreEnd), y, thickness, colour, hollow);
  drawArrows(canvas, extent, y, colour);
}

/** To where there is no bound. */
function drawArrows(canvas: Canvas, extent: Extent, y: number, colour: string): void {
  const onwards = canvas.rightToLeft ? -1 : 1;
  if (!Number.isFinite(extent.end)) {
    drawArrow(canvas, limit(canvas, extent.end), y, onwards, colour);
    canvas.signs.add("open");
  }
  if (!Number.isFinite(extent.begin)) {
    drawArrow(canvas, limit(canvas, extent.begin), y, -onwards, colour);
    canvas.signs.add("open");
  }
}

/** Far beyond the edge a canvas loses its precision. */
function limit(canvas: Canvas, time: number): number {
  const far = canvas.width + 50;
  if (!Number.isFinite(time)) {
    return time > 0 === canvas.rightToLeft ? 2 : canvas.width - 2;
  }
  return Math.max(-50, Math.min(far, canvas.x(time)));
}

function drawCore(
  canvas: Canvas,
  a: number,
  b: number,
  y: number,
  thickness: number,
  colour: string,
  hollow: boolean,
): void {
  const { context, theme } = canvas;
  const [left, right] = [Math.min(a, b), Math.max(a, b)];
  if (right - left < 1) {
    return;
  }
  context.fillStyle = hollow ? theme.colour("surface") : colour;
  context.fillRect(left, y - thickness / 2, right - left, thickness);
  if (hollow) {
    context.strokeStyle = colour;
    context.lineWidth = 1.25;
    context.strokeRect(left, y - thickness / 2, right - left, thickness);
  }
}

function drawFade(canvas: Canvas, from: number, to: number, y: number, thickness: number, colour: string): void {
  if (Math.abs(to - from) < 1) {
    return;
  }
  if (canvas.theme.forced) {
    outline(canvas, from, to, y, thickness, colour);
  } else {
    const gradient = canvas.context.createLinearGradient(from, 0, to, 0);
    gradient.addColorStop(0, faded(colour, 0.75));
    gradient.addColorStop(1, faded(colour, 0.04));
    canvas.context.fillStyle = gradient;
    canvas.context.fillRect(Math.min(from, to), y - thickness / 2, Math.abs(to - from), thickness);
  }
  if (isInSight(canvas, from, to)) {
    canvas.signs.add("faded");
  }
}

/** What is only possible, where there is one colour and nothing can fade. */
function outline({ context }: Canvas, from: number, to: number, y: number, thickness: number, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.setLineDash([3, 3]);
  context.strokeRect(Math.min(from, to), y - thickness / 2 + 0.5, Math.abs(to - from), thickness - 1);
  context.setLineDash([]);
}

function isInSight(canvas: Canvas, from: number, to: number): boolean {
  return Math.max(from, to) >= 0 && Math.min(from, to) <= canvas.width;
}

/** Some moment or other within: faintest where its ends are, which stand in brackets where they are known. */
function drawSomewhere(canvas: Canvas, extent: Extent, y: number, thickness: number, colour: string): void {
  const [begin, end] = [limit(canvas, extent.begin), limit(canvas, extent.end)];
  if (Math.abs(end - begin) < 2 * MARK + 2) {
    return;
  }
  if (canvas.theme.forced) {
    outline(canvas, begin, end, y, thickness, colour);
  } else {
    const gradient = canvas.context.createLinearGradient(begin, 0, end, 0);
    gradient.addColorStop(0, faded(colour, 0.05));
    gradient.addColorStop(0.5, faded(colour, 0.4));
    gradient.addColorStop(1, faded(colour, 0.05));
    canvas.context.fillStyle = gradient;
    canvas.context.fillRect(Math.min(begin, end), y - thickness / 2, Math.abs(end - begin), thickness);
  }
  if (isInSight(canvas, begin, end)) {
    canvas.signs.add("somewhere");
  }
  const inwards = canvas.rightToLeft ? -1 : 1;
  if (Number.isFinite(extent.begin)) {
    drawBracket(canvas, begin + inwards, inwards, y, thickness * 0.85, colour);
  }
  if (Number.isFinite(extent.end)) {
    drawBracket(canvas, end - inwards, -inwards, y, thickness * 0.85, colour);
  }
  drawArrows(canvas, extent, y, colour);
}

function drawBracket(canvas: Canvas, x: number, inwards: number, y: number, half: number, colour: string): void {
  const { context } = canvas;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x + inwards * 3, y - half);
  context.lineTo(x, y - half);
  context.lineTo(x, y + half);
  context.lineTo(x + inwards * 3, y + half);
  context.stroke();
}

function drawArrow(canvas: Canvas, x: number, y: number, sign: number, colour: string): void {
  const { context } = canvas;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x - sign * 5, y - 5);
  context.lineTo(x, y);
  context.lineTo(x - sign * 5, y + 5);
  context.stroke();
}

function drawMark(canvas: Canvas, placed: Placed, size: number, colour: string): void {
  const { context, theme } = canvas;
  const status = statusMarkOf(placed.item.status);
  const shape = path(markOf(placed.item.type).path);
  context.save();
  context.translate(placed.x, placed.y);
  context.scale(size, size);
  context.fillStyle = status.fill === "full" ? colour : theme.colour("surface");
  context.fill(shape);
  if (status.fill === "half") {
    context.save();
    context.beginPath();
    context.rect(-1.1, 0, 2.2, 1.1);
    context.clip();
    context.fillStyle = colour;
    context.fill(shape);
    context.restore();
  }
  context.strokeStyle = status.fill === "full" ? theme.colour("surface") : colour;
  context.lineWidth = status.fill === "full" ? 1 / size : 1.6 / size;
  context.setLineDash(status.dashed ? [2.2 / size, 1.8 / size] : []);
  context.stroke(shape);
  if (status.over) {
    drawOver(context, status.over, size, colour, theme);
  }
  context.restore();
}

/** A line on a hem of the ground's colour, so that it shows on the mark as well as beside it. */
function drawOver(
  context: CanvasRenderingContext2D,
  over: string,
  size: number,
  colour: string,
  theme: CanvasTheme,
): void {
  context.setLineDash([]);
  context.strokeStyle = theme.colour("surface");
  context.lineWidth = 3.4 / size;
  context.stroke(path(over));
  context.strokeStyle = colour;
  context.lineWidth = 1.5 / size;
  context.stroke(path(over));
}

/** Around the event that is pointed at, or at which the reader is. */
export function drawRing(context: CanvasRenderingContext2D, placed: Placed | null, colour: string): void {
  if (placed) {
    context.strokeStyle = colour;
    context.lineWidth = 2.5;
    context.beginPath();
    context.arc(placed.x, placed.y, 10.5, 0, 2 * Math.PI);
    context.stroke();
  }
}

const ELLIPSIS = "…";

/** A text of the archive is in its own direction, whatever that of the page. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The title beside the mark, as far as there is room, with ~ and ? where the date has them. */
export function drawLabel(canvas: Canvas, placed: Placed, widthOf: (text: string) => number): void {
  const { context, theme } = canvas;
  const label = shortened(labelOf(placed), placed.labelRoom, widthOf);
  if (label === "") {
    return;
  }
  const { approximate, uncertain } = placed.item;
  if (placed.labelX >= 0 && placed.labelX <= canvas.width) {
    canvas.signs.addIf(approximate, "approximate");
    canvas.signs.addIf(uncertain, "uncertain");
  }
  const text = isolated(label);
  context.direction = canvas.rightToLeft ? "rtl" : "ltr";
  context.textAlign = placed.labelX < placed.x ? "right" : "left";
  context.strokeStyle = theme.colour("surface");
  context.lineWidth = 3;
  context.strokeText(text, placed.labelX, placed.labelY);
  context.fillStyle = theme.colour(statusMarkOf(placed.item.status).off ? "muted" : "text");
  context.fillText(text, placed.labelX, placed.labelY);
}

export function labelOf({ item }: { item: Placed["item"] }): string {
  const mark = (item.approximate ? "~" : "") + (item.uncertain ? "?" : "");
  const title = stripBidi(item.title).replace(/\s+/g, " ").slice(0, 120);
  return mark === "" ? title : `${mark} ${title}`;
}

const FEWEST_LETTERS = 4;
/** A title that is cut off needs so much room, in pixels: the beginning of a first name says nothing. */
const LEAST_ROOM = 64;

/** As many letters as there is room for; none where so few would be left that they say nothing. */
export function shortened(text: string, room: number, widthOf: (text: string) => number): string {
  const width = widthOf(text);
  if (width <= room) {
    return text;
  }
  const letters = Array.from(text);
  let kept = room < LEAST_ROOM ? 0 : Math.floor((letters.length * (room - 10)) / width);
  const cut = () => letters.slice(0, kept).join("").trimEnd() + ELLIPSIS;
  // The letters at the beginning may be wider than the others.
  while (kept >= FEWEST_LETTERS && widthOf(cut()) > room) {
    kept--;
  }
  return kept < FEWEST_LETTERS ? "" : cut();
}
