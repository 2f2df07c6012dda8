import type { ReactiveController, ReactiveControllerHost } from "lit";

const LEAST_SECONDS = 10;
const LONGEST_PAUSE = 900_000;

/** Calls again and again while the element can be seen; less and less often while that fails. */
export class Refresh implements ReactiveController {
  private seconds = 0;
  private failures = 0;
  private due = 0;
  private timer = 0;
  private inView = true;
  private readonly views = new IntersectionObserver((entries) => {
    this.inView = entries[entries.length - 1].isIntersecting;
    this.plan();
  });
  private readonly plan = () => this.schedule();

  constructor(
    private readonly element: ReactiveControllerHost & Element,
    private readonly again: () => void,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.plan);
    this.views.observe(this.element);
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.plan);
    this.views.disconnect();
    clearTimeout(this.timer);
  }

  /** @param seconds from one call to the next; none without it */
  every(seconds: number): void {
    this.seconds = seconds > 0 ? Math.max(seconds, LEAST_SECONDS) : 0;
    this.done(true);
  }

  /** A call has ended: the next is due. */
  done(well: boolean): void {
    this.failures = well ? 0 : this.failures + 1;
    this.due =
      Date.now() + Math.min(this.seconds * 1000 * 2 ** this.failures, Math.max(LONGEST_PAUSE, this.seconds * 1000));
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.seconds > 0 && this.inView && !document.hidden && this.element.isConnected) {
      this.timer = window.setTimeout(this.again, Math.max(this.due - Date.now(), 0));
    }
  }
}
