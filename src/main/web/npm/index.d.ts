/** Loads the element from an archive, once. */
export declare function loadTimeline(site: string): Promise<void>;

/** The attributes of the element; docs/embed.md has their meaning. Lists are separated by commas or semicolons. */
export interface TimelineAttributes {
  src?: string;
  between?: string;
  involving?: string;
  about?: string;
  during?: string;
  certainty?: "POSSIBLY" | "CERTAINLY";
  types?: string;
  formats?: string;
  channels?: string;
  levels?: string;
  roles?: string;
  statuses?: string;
  "statuses-ever"?: string;
  at?: string;
  near?: string;
  topics?: string;
  sources?: string;
  text?: string;
  "on-the-margins-of"?: string;
  "part-of"?: string;
  "open-date"?: "true" | "false";
  "roll-up"?: "true" | "false";
  succession?: "true" | "false";
  /** A whole filter, as in the address of the page. */
  query?: string;
  /** A single event instead of a filter. */
  event?: string;
  language?: string;
  theme?: "light" | "dark" | "auto";
  height?: string | number;
  lanes?: "actors" | "disputes" | "none";
  list?: "shown" | "hidden";
  limit?: string | number;
  refresh?: string | number;
}

/** An event of the detail of chancery-load. */
export interface LoadedEvent {
  id: string;
  title: string;
  type: string;
  status: string;
  place: string;
}

export interface TimelineEventMap {
  "chancery-load": CustomEvent<{ totalCount: number; events: LoadedEvent[] }>;
  "chancery-select": CustomEvent<{ id: string; url: string; title: string }>;
  "chancery-error": CustomEvent<{ code: string; message: string }>;
}

/** The element. */
export interface TimelineElement extends HTMLElement {
  addEventListener<K extends keyof TimelineEventMap>(
    type: K,
    listener: (this: TimelineElement, event: TimelineEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "chancery-timeline": TimelineElement;
  }
}
