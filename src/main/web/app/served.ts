/** A format in which the server exports events, as the head of the document has it. */
export interface ExportFormat {
  /** Its name for programs: the extension of files of events, such as "csv", else the whole, such as "events-flat.csv". */
  id: string;
  /** The same in every language. */
  label: string;
  /** Where it is, without a question. */
  path: string;
  /** Whether programs read it again and again from where it is, instead of saving it. */
  subscribed: boolean;
}

type Link = Pick<HTMLLinkElement, "title" | "dataset" | "getAttribute">;

/** All formats, in the order of the server. */
export function exportFormats(
  links: Iterable<Link> = document.querySelectorAll<Link & Element>("link[data-export]"),
): ExportFormat[] {
  return Array.from(links, (link) => ({
    id: link.dataset.export!,
    label: link.title,
    path: link.getAttribute("href")!.replace(/\?.*/, ""),
    subscribed: link.dataset.subscribe !== undefined,
  }));
}

/** Calendars that subscribe know the scheme by this name. */
export function subscription(url: string): string {
  return url.replace(/^https?:/, "webcal:");
}
