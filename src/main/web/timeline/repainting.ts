import type { ReactiveController } from "lit";

/** Whoever draws on a canvas, which does not follow the page's styles by itself. */
interface Painted {
  repaint(): void;
  /** At once: what is to be printed is printed as it is when this returns. */
  print(width: number | null): void;
}

/** As wide as a sheet of A4 or Letter between usual margins, in CSS pixels. */
const PAPER = 680;

/** Has a canvas drawn anew when the page changes its colours, and drawn for white paper when the page is printed. */
export class Repainting implements ReactiveController {
  private readonly schemes = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    matchMedia(query),
  );
  private readonly paper = matchMedia("print");
  private readonly again = () => this.painted.repaint();
  private readonly before = () => this.painted.print(PAPER);
  private readonly after = () => this.painted.print(null);
  private readonly media = () => (this.paper.matches ? this.before() : this.after());

  constructor(private readonly painted: Painted) {}

  hostConnected(): void {
    for (const scheme of this.schemes) {
      scheme.addEventListener("change", this.again);
    }
    this.paper.addEventListener("change", this.media);
    addEventListener("beforeprint", this.before);
    addEventListener("afterprint", this.after);
  }

  hostDisconnected(): void {
    for (const scheme of this.schemes) {
      scheme.removeEventListener("change", this.again);
    }
    this.paper.removeEventListener("change", this.media);
    removeEventListener("beforeprint", this.before);
    removeEventListener("afterprint", this.after);
  }
}
