import { faded } from "./canvas-theme";
import { type Canvas, isolated, shortened } from "./draw-items";
import { type Extent, extentOf } from "./extent";
import { stripBidi } from "./language";
import type { Band } from "./model";
import type { Colour } from "./theme";

/** The times behind the items, such as the phases of a dispute: a strip with a label, and a ground as far as there is one. */

export const STRIP = 15;

/** Where a band is drawn: its strip at the top, and how far down its ground reaches; as far as the strip where there is none. */
export interface BandPlace {
  top: number;
  bottom: number;
  /** To where its label may reach, which is where the next one of its strip begins. */
  room: number;
  label: string;
}

export function drawBand(canvas: Canvas, band: Band, place: BandPlace): void {
  const extent = extentOf(band.bounds);
  const [from, to] = sides(canvas, band);
  if (to < 0 || from > canvas.width || to - from < 0.5) {
    return;
  }
  canvas.signs.add(band.intensity === null ? "ungraded" : `intensity ${band.intensity}`);
  const { top, bottom } = place;
  const colour = canvas.theme.colour(`intensity-${band.intensity ?? 1}` as Colour);
  const fill = (opacity: number) =>
    band.intensity === null ? faded(canvas.theme.colour("muted"), opacity * 0.4) : faded(colour, opacity);
  const { context } = canvas;
  if (bottom > top + STRIP) {
    if (!canvas.theme.forced) {
      context.fillStyle = bandFill(canvas, extent, fill, 0.28);
      context.fillRect(from, top, to - from, bottom - top);
    }
    hatch(canvas, band.intensity, colour, from, to, top + STRIP, bottom);
  }
  drawStrip(canvas, band, bandFill(canvas, extent, fill, 1), from, to, top);
  labelBand(canvas, band, place, from, to);
}

/** Under forced colours, all are one colour: an outline and the number tell them apart, and no fill hides the number. */
function drawStrip(
  canvas: Canvas,
  band: Band,
  fill: string | CanvasGradient,
  from: number,
  to: number,
  top: number,
): void {
  const { context, theme } = canvas;
  if (!theme.forced) {
    context.fillStyle = fill;
    context.fillRect(from, top, to - from, STRIP);
    return;
  }
  context.strokeStyle = theme.colour("text");
  context.lineWidth = band.intensity === null ? 1 : 1.5;
  context.setLineDash(band.intensity === null ? [3, 3] : []);
  context.strokeRect(from + 0.5, top + 0.5, to - from - 1, STRIP - 1);
  context.setLineDash([]);
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

function labelBand(canvas: Canvas, band: Band, { top, room, label: words }: BandPlace, from: number, to: number): void {
  const { context, theme } = canvas;
  const [left, right] = canvas.rightToLeft
    ? [Math.max(from, room, 0), Math.min(to, canvas.width)]
    : [Math.max(from, 0), Math.min(to, room, canvas.width)];
  const number = band.intensity === null ? "" : `${band.intensity} `;
  context.font = theme.font(11, 600);
  const widthOf = (each: string) => context.measureText(each).width;
  const label = shortened(stripBidi(words), right - left - 8 - widthOf(number), widthOf);
  const text = label === "" ? number.trim() : number + isolated(label);
  if (text === "" || widthOf(text) > right - left - 4) {
    return;
  }
  const intense = band.intensity !== null && band.intensity > 4 && !theme.forced;
  context.fillStyle = theme.colour(intense ? "on-intense" : "text");
  context.direction = canvas.rightToLeft ? "rtl" : "ltr";
  context.textAlign = canvas.rightToLeft ? "right" : "left";
  context.fillText(text, canvas.rightToLeft ? right - 4 : left + 4, top + STRIP / 2 + 0.5);
}

/** From where to where a band is drawn, at most just beyond the edges. */
export function sides(canvas: Canvas, band: Band): [number, number] {
  const { begin, end } = extentOf(band.bounds);
  return between(canvas, begin, end);
}

/** From where to where something is drawn that lasts from the one time to the other. */
export function between(canvas: Canvas, begin: number, end: number): [number, number] {
  const at = (time: number) =>
    Number.isFinite(time) ? canvas.x(time) : time > 0 === canvas.rightToLeft ? 0 : canvas.width;
  const [a, b] = [at(begin), at(end)];
  return [Math.max(Math.min(a, b), -20), Math.min(Math.max(a, b), canvas.width + 20)];
}
