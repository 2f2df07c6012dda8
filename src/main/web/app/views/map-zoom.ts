import type { GeoProjection } from "d3-geo";
import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "../../zoom/index";
import type { Spot } from "./map-clusters";
import type { Box } from "./names-with-room";

export const WIDTH = 960;
const MOST_ZOOM = 40;
/** So that the reader still sees in which part of the world it is. */
const MOST_FITTED = 6;
const PAN = 80;

interface Listener {
  /** Whether what a pointer does is meant for the map, not for the page. */
  takes(event: Event): boolean;
  zoomed(transform: ZoomTransform): void;
  /** The map rests: other names may have room. */
  rested(): void;
}

/** What of the map is in sight, and the ways to move it. It stays what it is where the map is drawn anew. */
export class MapZoom {
  /** Whether the reader has moved the map since it was fitted: what loads later does not undo it. */
  private isMoved = false;
  private isFitted = false;
  private transform: ZoomTransform = zoomIdentity;
  private drawing: SVGSVGElement | null = null;
  private height = 0;
  private readonly behaviour = zoom<SVGSVGElement, unknown>().scaleExtent([1, MOST_ZOOM]);

  constructor(
    private readonly projection: GeoProjection,
    listener: Listener,
  ) {
    this.behaviour
      .filter((event: Event) => listener.takes(event))
      .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        this.isMoved ||= Boolean(sourceEvent);
        this.transform = transform;
        listener.zoomed(transform);
      })
      .on("end", () => listener.rested());
  }

  /** Another question: its places are looked at anew. */
  renew(): void {
    this.isMoved = false;
    this.isFitted = false;
  }

  /** Whether it has been shown for this question. */
  get isShown(): boolean {
    return this.isFitted;
  }

  /** Another height of the map; the middle of what is in sight stays in the middle. */
  shape(height: number, project: () => void): void {
    const middle = this.isMoved ? this.projection.invert?.(this.transform.invert(this.middle)) : null;
    const corners: [[number, number], [number, number]] = [
      [0, 0],
      [WIDTH, height],
    ];
    project();
    this.height = height;
    this.behaviour.extent(corners).translateExtent(corners);
    const [x, y] = (middle && this.projection(middle)) ?? [0, 0];
    if (this.isMoved) {
      this.transform = this.centred(x, y, this.transform.k);
    } else {
      this.isFitted = false;
    }
  }

  /** What of the map is in sight. */
  get sight(): Box {
    const [left, top] = this.transform.invert([0, 0]);
    const [right, bottom] = this.transform.invert([WIDTH, this.height]);
    return { left, top, right, bottom };
  }

  private get middle(): [number, number] {
    return [WIDTH / 2, this.height / 2];
  }

  private centred(x: number, y: number, scale: number): ZoomTransform {
    return zoomIdentity
      .translate(...this.middle)
      .scale(scale)
      .translate(-x, -y);
  }

  /** Takes up the drawing, which may be another than before. True if it is. */
  attach(drawing: SVGSVGElement): boolean {
    if (drawing === this.drawing) {
      return false;
    }
    this.drawing = drawing;
    select(drawing).call(this.behaviour).on("dblclick.zoom", null);
    this.behaviour.transform(select(drawing), this.transform);
    return true;
  }

  /** Shows at first where these are. */
  open(spots: readonly Spot[]): void {
    if (!this.isFitted && spots.length > 0) {
      this.isFitted = true;
      if (!this.isMoved) {
        this.fit(spots, MOST_FITTED);
      }
    }
    if (
      this.drawing !== null &&
      String(this.transform) !== this.drawing.querySelector(".world")?.getAttribute("transform")
    ) {
      this.behaviour.transform(select(this.drawing), this.transform);
    }
  }

  /** Shows where these are, as near as can be. */
  enter(spots: readonly Spot[]): void {
    this.isMoved = true;
    this.fit(spots, MOST_ZOOM);
  }

  private fit(spots: readonly Spot[], mostZoom: number): void {
    const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const k = Math.min(
      mostZoom,
      (0.75 * WIDTH) / Math.max(right - left, 1),
      (0.7 * this.height) / Math.max(bottom - top, 1),
    );
    this.show(this.centred((left + right) / 2, (top + bottom) / 2, Math.max(1, k)));
  }

  private show(transform: ZoomTransform): void {
    this.behaviour.transform(select(this.drawing!), transform);
  }

  by(factor: number): void {
    this.isMoved = true;
    this.behaviour.scaleBy(select(this.drawing!), factor);
  }

  pan(x: number, y: number): void {
    const { k } = this.transform;
    this.isMoved = true;
    this.behaviour.translateBy(select(this.drawing!), (x * PAN) / k, (y * PAN) / k);
  }

  all(): void {
    this.isMoved = true;
    this.show(zoomIdentity);
  }

  key(event: KeyboardEvent): void {
    const actions: Record<string, () => void> = {
      "+": () => this.by(1.5),
      "=": () => this.by(1.5),
      "-": () => this.by(1 / 1.5),
      "0": () => this.all(),
      ArrowUp: () => this.pan(0, 1),
      ArrowDown: () => this.pan(0, -1),
      ArrowLeft: () => this.pan(1, 0),
      ArrowRight: () => this.pan(-1, 0),
    };
    if (event.key in actions && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      actions[event.key]();
    }
  }
}
