import type { ParsedSearchQuery, ParsedSearchQueryVariables } from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import { type Archive, operation } from "../../timeline/graphql";
import { adding } from "../conditions";
import { RECORD, type Suggestion, suggestion } from "./suggestions";

/** A term of a text, with the records that it may mean. */
export interface SearchTerm {
  text: string;
  records: Suggestion[];
}

/** What a text of the search box means. Nothing of it is left out. */
export interface ParsedSearch {
  /** What is clear. */
  filter: EventFilter;
  /** What fits several records: the reader chooses. */
  unclear: SearchTerm[];
  /** What names nothing, and is looked for in titles; with what has the likest names. */
  unknown: SearchTerm[];
}

export const PARSED_SEARCH = operation<
  ParsedSearchQuery,
  ParsedSearchQueryVariables
>(`query ParsedSearch($text: String!) {
  parsedSearch(text: $text) {
    during
    terms { text kind eventType candidates { ${RECORD} } suggestions { ${RECORD} } }
  }
}`);

export async function parsedSearch(archive: Archive, text: string, signal: AbortSignal): Promise<ParsedSearch> {
  const answer = await archive.ask(PARSED_SEARCH, { text }, signal);
  const { during, terms } = answer.parsedSearch;
  let filter: EventFilter = during === null ? {} : { during };
  const unclear: SearchTerm[] = [];
  const unknown: SearchTerm[] = [];
  for (const term of terms) {
    if (term.kind === "WORDS") {
      unknown.push({ text: term.text, records: term.suggestions.map((node) => suggestion(node)) });
    } else if (term.eventType !== null) {
      filter = { ...filter, types: [...new Set([...(filter.types ?? []), term.eventType])] };
    } else if (term.candidates.length === 1) {
      filter = adding(filter, suggestion(term.candidates[0]));
    } else if (term.candidates.length > 1) {
      unclear.push({ text: term.text, records: term.candidates.map((node) => suggestion(node)) });
    }
  }
  if (unknown.length > 0) {
    filter.text = textOf(unknown);
  }
  return { filter, unclear, unknown };
}

export function textOf(terms: SearchTerm[]): string {
  return terms.map(({ text }) => text).join(" ");
}
