import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Has an element drawn anew before the page is printed and after that, and says whether it is for paper. */
export class Printing implements ReactiveController {
  active = false;
  private readonly paper = matchMedia("print");
  private readonly before = () => this.turn(true);
  private readonly after = () => this.turn(false);
  private readonly media = () => this.turn(this.paper.matches);

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeprint", this.before);
    addEventListener("afterprint", this.after);
    this.paper.addEventListener("change", this.media);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this.before);
    removeEventListener("afterprint", this.after);
    this.paper.removeEventListener("change", this.media);
  }

  private turn(active: boolean): void {
    if (active !== this.active) {
      this.active = active;
      this.host.requestUpdate();
    }
  }
}
