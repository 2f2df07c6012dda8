import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Tells an element how wide it is, from when it is in the document until it leaves it. */
export class OwnWidth implements ReactiveController {
  private readonly sizes: ResizeObserver;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    changed: (width: number) => void,
  ) {
    this.sizes = new ResizeObserver(([{ contentRect }]) => changed(contentRect.width));
    host.addController(this);
  }

  hostConnected(): void {
    this.sizes.observe(this.host);
  }

  hostDisconnected(): void {
    this.sizes.disconnect();
  }
}
