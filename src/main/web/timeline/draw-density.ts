import { softened } from "./canvas-theme";
import { between } from "./draw-bands";
import type { Canvas } from "./draw-items";
import type { Density } from "./model";

/** Bars of how many there are in each stretch of time. */
export function drawDensity(canvas: Canvas, density: readonly Density[], top: number, bottom: number): void {
  const most = density.reduce((max, bar) => Math.max(max, bar.count), 1);
  const { context, theme } = canvas;
  context.fillStyle = softened(theme, "accent", 0.55);
  for (const bar of density) {
    const [from, to] = between(canvas, bar.begin.getTime(), bar.end.getTime());
    const height = bar.count === 0 ? 0 : Math.max(2, (bar.count / most) * (bottom - top));
    if (to >= 0 && from <= canvas.width) {
      const width = Math.max(to - from - (to - from > 3 ? 1 : 0), 0.5);
      (bar.partial ? drawPartialBar : drawBar)(canvas, from, bottom - height, width, height);
    }
  }
}

function drawBar({ context, signs }: Canvas, x: number, y: number, width: number, height: number): void {
  context.fillRect(x, y, width, height);
  signs.addIf(height > 0, "bar");
}

/** Of a part of a period only: hatched, with an outline, since it is not to be compared with the others. */
function drawPartialBar(canvas: Canvas, x: number, y: number, width: number, height: number): void {
  const { context, theme, signs } = canvas;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = theme.colour("accent");
  context.lineWidth = 2;
  context.strokeRect(x, y, width, height);
  context.lineWidth = 1;
  context.beginPath();
  for (let at = x - height; at < x + width; at += 6) {
    context.moveTo(at, y + height);
    context.lineTo(at + height, y);
  }
  context.stroke();
  context.restore();
  signs.addIf(height > 0, "partial");
}
