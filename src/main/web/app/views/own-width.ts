import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Tells an element how wide it is, or a part of it, from when it is in the document until it leaves it. */
export class OwnWidth implements ReactiveController {
  private readonly sizes: ResizeObserver;
  private observed: Element | null = null;

  /**
   * @param part a selector of the part that counts; the element itself, if there is none
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    changed: (width: number) => void,
    private readonly part = "",
  ) {
    this.sizes = new ResizeObserver(([{ contentRect }]) => changed(contentRect.width));
    host.addController(this);
  }

  hostConnected(): void {
    this.observe();
  }

  /** A part is there only once it is drawn, and may be drawn anew. */
  hostUpdated(): void {
    this.observe();
  }

  hostDisconnected(): void {
    this.sizes.disconnect();
    this.observed = null;
  }

  private observe(): void {
    const found = this.part === "" ? this.host : (this.host.shadowRoot?.querySelector(this.part) ?? null);
    if (found !== null && found !== this.observed) {
      this.sizes.disconnect();
      this.sizes.observe(found);
      this.observed = found;
    }
  }
}
