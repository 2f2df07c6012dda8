import { readState, type State, writeState } from "./state";

/** The state of the document at this URL. */
export function stateOf(href: string): State {
  const url = new URL(href);
  return readState(url) ?? missing(url);
}

/** What the document shows that the server gives for an address under which there is nothing. */
function missing(url: URL): State {
  return { ...(readState(new URL("/", url)) as State), page: "missing", ref: url.pathname };
}

/**
 * Goes from state to state without loading a new document. Each step is an entry of the browser's history; a movement
 * within one replaces it. Fires {@code change} whenever the state is another.
 */
export class Navigator extends EventTarget {
  state: State;

  constructor() {
    super();
    history.scrollRestoration = "manual";
    this.state = stateOf(location.href);
    addEventListener("popstate", () => this.arrive(readState(new URL(location.href))));
    document.addEventListener("click", (event) => this.follow(event));
    let soon = 0;
    addEventListener("scroll", () => {
      clearTimeout(soon);
      soon = window.setTimeout(() => this.keepPlace(), 200);
    });
  }

  /** A step: back leads here again. */
  go(change: Partial<State>): void {
    this.keepPlace();
    const state = { ...this.state, ...change };
    if (writeState(state) === writeState(this.state)) {
      this.arrive(state);
      return;
    }
    history.pushState(null, "", writeState(state));
    this.arrive(state);
  }

  /** A movement within a step. */
  move(change: Partial<State>): void {
    const state = { ...this.state, ...change };
    if (writeState(state) !== writeState(this.state)) {
      history.replaceState(history.state, "", writeState(state));
      this.arrive(state);
    }
  }

  /** The first zoom is a step, so that back leads to all of the time and not away; zooming on is a movement within it. */
  zoom({ from, to }: { from?: string; to?: string }): void {
    const { state } = this;
    if (state.from === undefined && state.to === undefined && from !== undefined) {
      this.go({ from, to });
    } else {
      this.move({ from, to });
    }
  }

  /** The same of the window of time below a map. */
  window(years: string | undefined): void {
    if (this.state.years === undefined && years !== undefined) {
      this.go({ years });
    } else {
      this.move({ years });
    }
  }

  /** Where the reader had scrolled to when leaving this entry of the history. */
  get place(): number {
    return Number(history.state?.place ?? 0);
  }

  /** While the entry is still the present one: when the reader goes back from it, it is too late. */
  private keepPlace(): void {
    history.replaceState({ place: scrollY }, "", location.href);
  }

  private arrive(state: State | undefined): void {
    if (state === undefined) {
      location.reload();
      return;
    }
    const from = this.state;
    this.state = state;
    this.dispatchEvent(new CustomEvent("change", { detail: from }));
  }

  /** A link to a page of ours needs no new document. Languages and themes that were chosen stay. */
  private follow(event: MouseEvent): void {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (event.defaultPrevented || event.button !== 0 || !(link instanceof HTMLAnchorElement)) {
      return;
    }
    if (
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey ||
      link.target ||
      link.hasAttribute("download")
    ) {
      return;
    }
    const url = new URL(link.href);
    const state = url.origin === location.origin && !url.hash ? readState(url) : undefined;
    if (state !== undefined) {
      event.preventDefault();
      this.go({ ...state, language: state.language ?? this.state.language, theme: state.theme ?? this.state.theme });
    }
  }
}
