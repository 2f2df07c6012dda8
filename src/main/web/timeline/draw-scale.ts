import type { Canvas } from "./draw-items";
import type { Density } from "./model";
import { numberText } from "./numbers";

/** What the bars of a density count: levels with their numbers, and the number of each bar that is wide enough for it. */

const LEVELS = 4;
const SIZE = 11;
const BESIDE = 6;

/** Round numbers up to the highest bar; no more than these. */
export function levelsOf(most: number): number[] {
  const least = Math.max(1, most / LEVELS);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10);
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
}

export function drawScale(
  canvas: Canvas,
  density: readonly Density[],
  top: number,
  bottom: number,
  language: string,
): void {
  if (density.length === 0) {
    return;
  }
  const most = density.reduce((max, bar) => Math.max(max, bar.count), 1);
  const height = (count: number) => bottom - (count / most) * (bottom - top);
  const { context, theme, width, rightToLeft } = canvas;
  context.save();
  context.font = theme.font(SIZE, 450);
  context.lineWidth = 1;
  context.textAlign = rightToLeft ? "right" : "left";
  for (const level of levelsOf(most)) {
    const y = Math.round(height(level)) + 0.5;
    context.strokeStyle = theme.colour("border");
    context.beginPath();
    context.moveTo(0, y);
    context.lineTo(width, y);
    context.stroke();
    written(canvas, numberText(level, language), rightToLeft ? width - BESIDE : BESIDE, y - SIZE / 2 - 2);
  }
  context.textAlign = "center";
  for (const bar of density) {
    const [one, other] = [canvas.x(+bar.begin), canvas.x(+bar.end)];
    const text = numberText(bar.count, language);
    if (bar.count > 0 && Math.abs(other - one) > context.measureText(text).width + BESIDE) {
      const y = height(bar.count);
      written(canvas, text, (one + other) / 2, y - SIZE < top ? y + SIZE : y - SIZE / 2 - 2);
    }
  }
  context.restore();
}

/** With an edge of the ground, so that it can be read over bars and lines. */
function written({ context, theme }: Canvas, text: string, x: number, y: number): void {
  context.strokeStyle = theme.colour("surface");
  context.lineWidth = 3;
  context.strokeText(text, x, y);
  context.fillStyle = theme.colour("text");
  context.fillText(text, x, y);
  context.lineWidth = 1;
}
