import type { Intensity, ItemsQuery } from "../schema/operations.generated";

/** What the picture of a timeline is made of, free of how it was asked for. Days are UTC, as the archive has them. */

/** A date as far as it is known; null where there is no bound, or it is not known. */
export interface Bounds {
  earliestBegin: Date | null;
  latestBegin: Date | null;
  earliestEnd: Date | null;
  latestEnd: Date | null;
}

/** One event. */
export interface Item {
  id: string;
  title: string;
  /** BCP 47 tag of the language that the title is really in. */
  titleLanguage: string;
  type: string;
  status: string;
  edtf: string;
  /** Its date in words, as the archive says it. */
  when: string;
  bounds: Bounds;
  uncertain: boolean;
  approximate: boolean;
  /** The ids of the lanes in which it is drawn; in none, it is drawn in the lane of all others. */
  lanes: string[];
}

/** What an {@code Event} of the schema is asked for its {@link itemOf}: {@link ITEM_FIELDS}. */
export type ItemNode = Omit<ItemsQuery["timeline"]["nodes"][number], "about">;

/** A row of the picture: an actor, a dispute. */
export interface Lane {
  id: string;
  label: string;
}

/** A time behind the items, such as a phase of a dispute. */
export interface Band {
  lane: string | null;
  label: string;
  /** The name of the dispute whose phase it is, for a picture with phases of several. */
  of?: string;
  /** HIIK, 1 (dispute) to 5 (war); null when nobody has judged it. */
  intensity: number | null;
  bounds: Bounds;
}

/** How many events a stretch of time has: drawn where there are too many to draw each. */
export interface Density {
  begin: Date;
  /** Exclusive. */
  end: Date;
  count: number;
  /** Whether only a part of the stretch was counted: its bar is not to be compared with the others. */
  partial?: boolean;
}

/** The stretch of time in sight. */
export interface Span {
  begin: Date;
  end: Date;
}

export type EventDate = ItemNode["date"];

/** The four bounds of a date, as ISO days. */
export type Limits = Pick<EventDate, "earliestBegin" | "latestBegin" | "earliestEnd" | "latestEnd">;

/** The fields to ask of an {@code EventDate} for {@link boundsOf}. */
export const EVENT_DATE_FIELDS = "edtf text earliestBegin latestBegin earliestEnd latestEnd uncertain approximate open";

export const ITEM_FIELDS = `id type status localizedTitle { text language } date { ${EVENT_DATE_FIELDS} }`;

/** In no lane yet. */
export function itemOf(node: ItemNode): Item {
  return {
    id: node.id,
    title: node.localizedTitle.text,
    titleLanguage: node.localizedTitle.language,
    type: node.type,
    status: node.status,
    edtf: node.date.edtf,
    when: node.date.text,
    bounds: boundsOf(node.date),
    uncertain: node.date.uncertain,
    approximate: node.date.approximate,
    lanes: [],
  };
}

export function boundsOf(date: Limits): Bounds {
  return {
    earliestBegin: day(date.earliestBegin),
    latestBegin: day(date.latestBegin),
    earliestEnd: day(date.earliestEnd),
    latestEnd: day(date.latestEnd),
  };
}

/** ISO days may have years of more than four digits or below zero, which Date reads only with a sign and six digits. */
function day(iso: string | null): Date | null {
  if (iso === null) {
    return null;
  }
  const parts = /^([+-]?\d{4,})-(\d\d)-(\d\d)/.exec(iso);
  if (parts === null) {
    return null;
  }
  const date = new Date(0);
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return date;
}

const INTENSITIES: (Intensity | null)[] = [
  null,
  "DISPUTE",
  "NON_VIOLENT_CRISIS",
  "VIOLENT_CRISIS",
  "LIMITED_WAR",
  "WAR",
];

/** The step of an intensity among those of the Heidelberg Institute, 1 to 5; null where nobody has judged it. */
export function stepOf(intensity: Intensity | null): number | null {
  return INTENSITIES.indexOf(intensity) || null;
}
