import { select } from "d3-selection";
import { utcTicks } from "d3-time";
import { type ZoomTransform, zoom, zoomIdentity } from "../zoom/index";
import { centre, DAY, type Extent } from "./extent";
import type { Span } from "./model";
import { leaveScrolling } from "./touch";

/** At the closest a picture shows this long. */
const CLOSEST = 5 * DAY;

interface Listener {
  /** @param byReader whether the reader moved the time, rather than the page */
  moved(byReader: boolean): void;
  /** Whether a wheel without Ctrl is meant for the picture, not for the page. */
  takesWheel(): boolean;
}

/** The stretch of time in sight, and the ways to move it: wheel, drag, pinch, and what buttons and keys ask for. */
export class Zooming {
  private readonly behaviour = zoom<HTMLElement, unknown>();
  private transform: ZoomTransform = zoomIdentity;
  private whole: Span = { begin: new Date(0), end: new Date(1) };
  private width = 1;
  private rightToLeft = false;
  private byReader = true;

  constructor(
    private readonly element: HTMLElement,
    private readonly listener: Listener,
  ) {
    this.behaviour
      .filter((event: Event) => this.isMeant(event))
      .on("zoom", (event: { transform: ZoomTransform }) => {
        this.transform = event.transform;
        this.listener.moved(this.byReader);
      });
    leaveScrolling(element);
    select(element).call(this.behaviour).on("dblclick.zoom", null);
  }

  /** The whole time that there is to see, and how wide it is drawn; what is in sight stays in sight. */
  shape(whole: Span, width: number, rightToLeft: boolean, keep: Span | null): void {
    this.whole = whole;
    this.width = Math.max(width, 1);
    this.rightToLeft = rightToLeft;
    const length = +whole.end - +whole.begin;
    this.behaviour
      .extent([
        [0, 0],
        [this.width, 1],
      ])
      .scaleExtent([0.5, Math.max(length / CLOSEST, 1)])
      .translateExtent([
        [-this.width / 2, -Infinity],
        [this.width * 1.5, Infinity],
      ]);
    this.show(keep ?? whole, false);
  }

  get span(): Span {
    const edges = [0, this.width].map((x) => this.timeAt(x));
    return { begin: new Date(Math.min(...edges)), end: new Date(Math.max(...edges)) };
  }

  /** Whether a part only is in sight. */
  get isNarrowed(): boolean {
    return this.transform.k > 1.001 || Math.abs(this.transform.x) > 1;
  }

  /** From a time to its place in the picture, until the next move. */
  scale(): (time: number) => number {
    const [first, last] = [this.place(+this.whole.begin), this.place(+this.whole.end)];
    const slope = (last - first) / (+this.whole.end - +this.whole.begin);
    const offset = first - slope * +this.whole.begin;
    return (time) => slope * time + offset;
  }

  private place(time: number): number {
    const part = (time - +this.whole.begin) / (+this.whole.end - +this.whole.begin);
    return this.transform.applyX((this.rightToLeft ? 1 - part : part) * this.width);
  }

  ticks(count: number): Date[] {
    const { begin, end } = this.span;
    return utcTicks(begin, end, count);
  }

  private timeAt(x: number): number {
    const part = this.transform.invertX(x) / this.width;
    return +this.whole.begin + (this.rightToLeft ? 1 - part : part) * (+this.whole.end - +this.whole.begin);
  }

  show(span: Span, byReader: boolean): void {
    const base = +this.whole.end - +this.whole.begin;
    const scale = base / Math.max(+span.end - +span.begin, 1);
    const first = this.rightToLeft ? +this.whole.end - +span.end : +span.begin - +this.whole.begin;
    const transform = zoomIdentity.translate((-first / base) * this.width * scale, 0).scale(scale);
    this.byReader = byReader;
    select(this.element).call(this.behaviour.transform, transform);
    this.byReader = true;
  }

  showAll(): void {
    this.show(this.whole, true);
  }

  zoomBy(factor: number): void {
    this.behaviour.scaleBy(select(this.element), factor);
  }

  /** Moves on in time by a part of what is in sight. */
  moveBy(part: number): void {
    const { begin, end } = this.span;
    const step = (+end - +begin) * part;
    this.show({ begin: new Date(+begin + step), end: new Date(+end + step) }, true);
  }

  /** Moves just so far that the middle of something is in sight, with room for its title. */
  bringIntoSight(extent: Extent): void {
    const { begin, end } = this.span;
    const length = +end - +begin;
    const middle = centre(extent);
    if (middle < +begin + length * 0.02 || middle > +end - length * 0.1) {
      this.show({ begin: new Date(middle - length / 2), end: new Date(middle + length / 2) }, true);
    }
  }

  private isMeant(event: Event): boolean {
    if (event.type === "wheel") {
      return (event as WheelEvent).ctrlKey || this.listener.takesWheel();
    }
    const mouse = event as MouseEvent;
    return !mouse.ctrlKey && !mouse.button;
  }
}

/** What of the time is in sight at present, and where. */
export function viewOf(zooming: Zooming): { span: Span; x(time: number): number; ticks(count: number): Date[] } {
  return { span: zooming.span, x: zooming.scale(), ticks: (count) => zooming.ticks(count) };
}
