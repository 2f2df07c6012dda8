import type { Bounds, Item } from "../timeline/model";

const day = (text: string | null) => (text === null ? null : new Date(`${text}T00:00:00Z`));

/** The bounds of a date: of one day, of a time that it lies in, or of all four limits. */
export function bounds(...days: (string | null)[]): Bounds {
  const [a, b = a, c = a, d = b] = days;
  return { earliestBegin: day(a), latestBegin: day(b), earliestEnd: day(c), latestEnd: day(d) };
}

export function item(id: string, of: Bounds, more: Partial<Item> = {}): Item {
  return {
    id,
    title: id,
    titleLanguage: "en",
    type: "MEETING",
    status: "HELD",
    edtf: "",
    when: "",
    bounds: of,
    uncertain: false,
    approximate: false,
    lanes: [],
    ...more,
  };
}

/** Which spaces stand within a date, and whether any do around a dash, depends on the version of CLDR. */
export function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u2009\u202f]/g, " ").replaceAll(/ *– */g, "–");
}
