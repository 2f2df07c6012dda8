import { isStart, isWindowed, type State } from "./state";

/** The parts of the page that load when somebody comes to them. Each defines its elements, and imports "common". */
const PARTS = {
  start: () => import("./start/start-page"),
  explore: () => import("./explore"),
  statistics: () => import("./statistics-view"),
  windowed: () => import("./windowed-view"),
  compare: () => import("./compare/compare-view"),
  event: () => import("./pages/event-page"),
  actor: () => import("./pages/actor-page"),
  dispute: () => import("./pages/dispute-page"),
  about: () => import("./pages/about-page"),
  missing: () => import("./pages/missing-page"),
  embed: () => import("./embed-builder/builder"),
} satisfies Record<string, () => Promise<unknown>>;

export type Part = keyof typeof PARTS;

/** Those that are here. */
const here = new Set<Part>();

/** What a state of the page is shown with. */
export function partsOf(state: State): Part[] {
  const { page, view, compare } = state;
  if (page !== "explorer") {
    return [page];
  }
  if (isStart(state)) {
    return ["start"];
  }
  if (compare.length > 0) {
    return ["explore", "compare"];
  }
  if (view === "list") {
    return ["explore"];
  }
  return isWindowed(view) ? ["explore", "statistics", "windowed"] : ["explore", "statistics"];
}

export function areHere(state: State): boolean {
  return partsOf(state).every((part) => here.has(part));
}

/**
 * Loads what a state is shown with, all at once.
 *
 * @throws Error if the server cannot be reached, or has another release by now, which has no such files
 */
export async function loadParts(state: State): Promise<void> {
  await Promise.all(
    partsOf(state).map(async (part) => {
      await PARTS[part]();
      here.add(part);
    }),
  );
}
