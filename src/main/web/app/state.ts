import { type EventFilter, readFilter, writeFilter } from "../timeline/filter";
import { isLanguage, type Language } from "../timeline/language";
import { LANES, type Lanes, oneOf, THEMES, type Theme } from "../timeline/options";
import type { Counting, Unit } from "./queries/statistics";

/** What the page shows, all of it: every state has a URL, and every URL one state. */
export interface State {
  page: PageName;
  /** The event, actor or dispute of a page that has one; the path under which there is nothing. */
  ref: string;
  /** What was typed into the search box and is not understood yet. */
  search: string;
  filter: EventFilter;
  order: Order | undefined;
  view: View;
  lanes: Lanes;
  /** The periods of the chart; where there are none, they follow from the time that is asked about. */
  unit: Unit | undefined;
  /** How the chart counts uncertain dates. */
  counting: Counting | undefined;
  /** What of the filter is another in the question to compare with. */
  compare: string[];
  /** The days between which the picture is zoomed in, as YYYY-MM-DD. */
  from: string | undefined;
  to: string | undefined;
  /** The years of the window below the map and the network, as YYYY/YYYY. */
  years: string | undefined;
  /** As the reader chose it for this page; the browser decides where there is none. */
  language: Language | undefined;
  theme: Theme | undefined;
}

export const PAGES = ["explorer", "about", "event", "actor", "dispute", "embed", "missing"] as const;
export const VIEWS = ["list", "map", "matrix", "network", "chart"] as const;
export const ORDERS = ["OLDEST_FIRST", "NEWEST_FIRST"] as const;
export const UNITS = ["MONTH", "QUARTER", "YEAR", "DECADE"] as const satisfies Unit[];
export const COUNTINGS = ["POSSIBLY", "CERTAINLY", "SHARED", "BEGIN"] as const satisfies Counting[];

export type PageName = (typeof PAGES)[number];
export type View = (typeof VIEWS)[number];
export type Order = (typeof ORDERS)[number];

/** Links that were written down before the page and the embedded timeline had the same words keep their meaning. */
const OLD_LANES: Record<string, string> = { actor: "actors", dispute: "disputes" };

const DAY = /^-?\d{4,6}-\d\d-\d\d$/;
const YEARS = /^\d{4}\/\d{4}$/;

/** The state of a URL of ours; undefined if the page does not serve it. */
export function readState(url: URL): State | undefined {
  const address = readPath(url.pathname);
  if (address === undefined) {
    return undefined;
  }
  const parameters = url.searchParams;
  const language = parameters.get("language") ?? "";
  const view = oneOf(VIEWS, parameters.get("view")) ?? "list";
  return {
    ...address,
    search: parameters.get("q") ?? "",
    filter: readFilter(parameters),
    order: oneOf(ORDERS, parameters.get("orderBy")),
    view,
    lanes: oneOf(LANES, OLD_LANES[parameters.get("lanes") ?? ""] ?? parameters.get("lanes")) ?? "none",
    unit: oneOf(UNITS, parameters.get("by")),
    counting: oneOf(COUNTINGS, parameters.get("counting")),
    compare: parameters.getAll("compare").filter((value) => value !== ""),
    from: fitting(DAY, parameters.get("from")),
    to: fitting(DAY, parameters.get("to")),
    years: isWindowed(view) ? fitting(YEARS, parameters.get("years")) : undefined,
    language: isLanguage(language) ? language : undefined,
    theme: oneOf(THEMES, parameters.get("theme") ?? parameters.get("scheme")),
  };
}

/** The path and query of a state; what is as usual is left out. */
export function writeState(state: State): string {
  const parameters = writeFilter(state.filter);
  const others: [string, string | undefined][] = [
    ["q", state.search || undefined],
    ["orderBy", state.order],
    ["view", state.view === "list" ? undefined : state.view],
    ["lanes", state.lanes === "none" ? undefined : state.lanes],
    ["by", state.unit],
    ["counting", state.counting === "POSSIBLY" ? undefined : state.counting],
    ["from", state.from],
    ["to", state.to],
    ["years", isWindowed(state.view) ? state.years : undefined],
    ["language", state.language],
    ["theme", state.theme],
  ];
  for (const [name, value] of others) {
    if (value !== undefined) {
      parameters.set(name, value);
    }
  }
  for (const value of state.compare) {
    parameters.append("compare", value);
  }
  const query = readable(parameters);
  return writePath(state) + (query === "" ? "" : `?${query}`);
}

/** Colons, slashes and commas need no escape in a query, and are easier on the eye as they are. */
export function readable(parameters: URLSearchParams): string {
  return parameters.toString().replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%2C", ",");
}

/** Whether a view has a window of time of its own. */
export function isWindowed(view: View): view is "map" | "network" {
  return view === "map" || view === "network";
}

/** Whether nothing is asked yet, and no view or order of all events is chosen. */
export function isStart(state: State): boolean {
  const { page, search, filter, order, view, lanes, compare, from, to } = state;
  const chosen =
    [order, from, to, ...compare].some((each) => each !== undefined) || view !== "list" || lanes !== "none";
  return page === "explorer" && search === "" && !hasFilter(filter) && !chosen;
}

export function hasFilter(filter: EventFilter): boolean {
  return writeFilter(filter).size > 0;
}

/** Events come in the order of time; those who have asked nothing yet see the newest first. */
export function orderOf(state: State): Order {
  return state.order ?? (hasFilter(state.filter) ? "OLDEST_FIRST" : "NEWEST_FIRST");
}

function readPath(path: string): { page: PageName; ref: string } | undefined {
  if (path === "/") {
    return { page: "explorer", ref: "" };
  }
  if (path === "/embed" || path === "/about") {
    return { page: path === "/about" ? "about" : "embed", ref: "" };
  }
  const parts = /^\/(event|actor|dispute)\/([^/]+)$/.exec(path);
  return parts === null ? undefined : { page: parts[1] as PageName, ref: decoded(parts[2]) };
}

function writePath(state: State): string {
  switch (state.page) {
    case "explorer":
      return "/";
    case "missing":
      return state.ref;
    case "embed":
    case "about":
      return `/${state.page}`;
    default:
      return `/${state.page}/${encodeURIComponent(state.ref)}`;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fitting(form: RegExp, text: string | null): string | undefined {
  return text !== null && form.test(text) ? text : undefined;
}
