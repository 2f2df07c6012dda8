import type { EventFilter } from "../../timeline/filter";
import type { Archive } from "../../timeline/graphql";

/** What a text means, as conditions to add to a filter. */
export async function interpretation(_archive: Archive, text: string, _signal: AbortSignal): Promise<EventFilter> {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const during = words.find((word) => /^\d{4}/.test(word));
  const between = words.filter((word) => word !== during);
  return { between: between.length > 0 ? between : undefined, during };
}
