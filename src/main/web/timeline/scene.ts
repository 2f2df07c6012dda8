import { context as axisContext, ticks } from "./axis";
import { BandPlaces } from "./band-places";
import { barPart } from "./bar-part";
import type { Ground } from "./bars";
import type { CanvasTheme } from "./canvas-theme";
import { drawBand, STRIP } from "./draw-bands";
import { AXIS_HEIGHT, drawAxis, drawCrowd, drawGrid, drawHeading, type Taken } from "./draw-ground";
import { type Canvas, drawItem, drawLabel, labelOf } from "./draw-items";
import { fill, timelineI18n } from "./i18n";
import { type Language, stripBidi } from "./language";
import { HEADING, type LaneBox, layOut } from "./layout";
import type { Band, Density, Item, Lane, Span } from "./model";
import { Signs } from "./signs";

/** All that is on a picture. */
export interface Scene {
  items: readonly Item[];
  lanes: readonly Lane[];
  bands: readonly Band[];
  density: readonly Density[];
  language: Language;
}

/** Where, and how large. */
export interface Stage {
  context: CanvasRenderingContext2D;
  theme: CanvasTheme;
  width: number;
  height: number;
  /** Where the axis has its foot: in sight, even where the picture is higher than its frame. */
  foot: number;
  rightToLeft: boolean;
  /** How much of the axis is taken by the marks of what lies out of sight. */
  edges: Taken;
  span: Span;
  x(time: number): number;
  ticks(count: number): Date[];
}

/** The highest bar reaches up to here. */
const BARS_TOP = 8;
const LABEL_SIZE = 12.5;
const TICK_ROOM = 96;
/** Below this height of a row a label would touch its neighbours. */
const LABELLED_ROW = 15;

/** Draws a scene, and remembers how wide its titles are. */
export class Painter {
  private readonly widths = new Map<string, number>();
  private font = "";

  /**
   * Lays the scene out; the height may come out larger than that of the stage, where the lanes need more.
   *
   * @param fitted whether it may come out lower, too, where they need less
   */
  layOut(scene: Scene, stage: Stage, fitted = false): { boxes: LaneBox[]; height: number } {
    this.useFont(stage);
    const banded = new Set(scene.bands.map((band) => band.lane));
    const top = new BandPlaces(scene.bands, scene.lanes).top;
    const boxes = layOut(scene.items, scene.lanes, {
      width: stage.width,
      height: stage.height - AXIS_HEIGHT - top,
      top,
      fitted,
      x: stage.x,
      rightToLeft: stage.rightToLeft,
      strip: (lane) => (lane !== null && banded.has(lane.id) ? STRIP + 2 : 0),
      titleWidth: (item) => this.width(stage, labelOf({ item })),
    });
    const foot = boxes.length === 0 ? 0 : boxes[boxes.length - 1].bottom;
    const height = Math.ceil(foot) + AXIS_HEIGHT + 2;
    return { boxes, height: fitted ? height : Math.max(stage.height, height) };
  }

  /** Draws it, and tells which signs are on it. */
  draw(scene: Scene, stage: Stage, boxes: readonly LaneBox[]): Signs {
    const { context, theme, width, height } = stage;
    const signs = new Signs();
    const canvas: Canvas = { context, theme, width, rightToLeft: stage.rightToLeft, signs, x: stage.x };
    const times = stage.ticks(Math.max(2, Math.floor(width / TICK_ROOM)));
    const shown = ticks(times, scene.language);
    const foot = stage.foot - AXIS_HEIGHT;
    context.clearRect(0, 0, width, height);
    context.textBaseline = "middle";
    context.lineJoin = "round";
    barPart()?.drawDensity(canvas, scene.density, BARS_TOP, foot);
    drawGrid(canvas, shown, height);
    barPart()?.drawScale(canvas, scene.density, BARS_TOP, foot, scene.language);
    this.drawBands(canvas, scene, boxes, height);
    for (const [index, box] of boxes.entries()) {
      this.drawLane(canvas, scene, box, index === 0, stage);
    }
    drawAxis(canvas, shown, axisContext(stage.span, times, scene.language), foot, stage.edges);
    return signs;
  }

  private drawBands(canvas: Canvas, scene: Scene, boxes: readonly LaneBox[], foot: number): void {
    const places = new BandPlaces(scene.bands, scene.lanes);
    // What nobody has judged lies behind what somebody has.
    for (const band of [...scene.bands].sort((a, b) => (a.intensity ?? 0) - (b.intensity ?? 0))) {
      drawBand(canvas, band, places.of(band, canvas, boxes, foot));
    }
  }

  private drawLane(canvas: Canvas, scene: Scene, box: LaneBox, first: boolean, stage: Stage): void {
    const i18n = timelineI18n(scene.language);
    if (scene.lanes.length > 0) {
      drawHeading(canvas, box, stripBidi(box.lane?.label ?? i18n.others), first);
    }
    if (box.crowd.length > 0) {
      const label = fill(i18n.denser, { count: box.crowd.length }, scene.language);
      drawCrowd(canvas, box, label, scene.lanes.length > 0 ? HEADING - 4 : 0);
    }
    for (const placed of box.placed) {
      drawItem(canvas, placed, box);
    }
    if (box.row >= LABELLED_ROW) {
      canvas.context.font = this.font;
      for (const placed of box.placed) {
        drawLabel(canvas, placed, (text) => this.width(stage, text));
      }
    }
  }

  private useFont(stage: Stage): void {
    const font = stage.theme.font(LABEL_SIZE, 450);
    if (font !== this.font) {
      this.font = font;
      this.widths.clear();
    }
    stage.context.font = font;
  }

  private width(stage: Stage, text: string): number {
    let width = this.widths.get(text);
    if (width === undefined) {
      width = stage.context.measureText(text).width;
      this.widths.set(text, width);
    }
    return width;
  }
}

/** Where bars stand. */
export function groundOf({ x, foot }: Stage): Ground {
  return { x, top: BARS_TOP, bottom: foot - AXIS_HEIGHT };
}

/** As sharp as the screen is. */
export function fit(canvas: HTMLCanvasElement, width: number, height: number): void {
  const ratio = window.devicePixelRatio || 1;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  canvas.getContext("2d")!.setTransform(ratio, 0, 0, ratio, 0, 0);
}
