import { attributeOf, type EventFilter, FIELDS, isList, valuesOf, writeFilter } from "../../timeline/filter";

/** How an embedded timeline looks; what is empty is left to it. */
export interface Looks {
  language: string;
  theme: string;
  height: number;
  lanes: string;
  list: string;
  refresh: number;
}

/** A script and an element with a link for readers without scripts: for a page whose author may write HTML. */
export function elementCode(site: string, filter: EventFilter, looks: Looks, title: string): string {
  const attributes = Object.entries({ ...filterAttributes(filter), ...looksAttributes(looks) })
    .map(([name, value]) => `\n  ${name}="${escaped(value)}"`)
    .join("");
  return `<script type="module" src="${site}/embed/chancery-timeline.js"></script>\n<chancery-timeline${attributes}>\n  <a href="${escaped(linkOf(site, filter, looks))}">${escaped(title)}</a>\n</chancery-timeline>`;
}

/** A frame: where no script is allowed. */
export function frameCode(site: string, filter: EventFilter, looks: Looks, title: string): string {
  return `<iframe src="${escaped(site + framePath(filter, looks))}" title="${escaped(title)}" width="100%" height="${looks.height}" loading="lazy"></iframe>`;
}

export function framePath(filter: EventFilter, looks: Looks): string {
  const parameters = writeFilter(filter);
  const { height: _, ...others } = looksAttributes(looks);
  for (const [name, value] of Object.entries(others)) {
    parameters.set(name, value);
  }
  return `/embed/frame?${parameters}`;
}

/** The address of a page that says by oEmbed how to embed it: for publishing systems that take a link. */
export function linkOf(site: string, filter: EventFilter, looks: Looks): string {
  const parameters = writeFilter(filter);
  parameters.set("language", looks.language);
  return `${site}/?${parameters}`;
}

function looksAttributes(looks: Looks): Record<string, string> {
  const all: Record<string, string> = {
    language: looks.language,
    theme: looks.theme,
    height: String(looks.height),
    lanes: looks.lanes,
    list: looks.list,
    refresh: looks.refresh > 0 ? String(looks.refresh) : "",
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

function filterAttributes(filter: EventFilter): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const field of FIELDS) {
    const values = valuesOf(filter, field);
    // What no list can say the query says.
    if (isList(field) && values.some((each) => each.includes(";"))) {
      return { query: writeFilter(filter).toString() };
    }
    if (values.length > 0) {
      attributes[attributeOf(field)] = isList(field) ? joined(values) : values[0];
    }
  }
  return attributes;
}

/** With semicolons where a value has a comma in it, and one at the end where it stands alone. */
function joined(values: readonly string[]): string {
  if (!values.some((value) => value.includes(","))) {
    return values.join(", ");
  }
  return values.length > 1 ? values.join("; ") : `${values[0]};`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
