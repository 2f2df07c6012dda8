import type { ParsedSearchQuery, ParsedSearchQueryVariables } from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import { type Archive, operation } from "../../timeline/graphql";
import { adding, joined } from "../conditions";
import { LOCAL_TEXT, type LocalText } from "./events";
import { RECORD, type Suggestion, suggestion } from "./suggestions";

/** A record that a term may mean, with what tells it apart. */
export interface Meaning extends Suggestion {
  /** Such as "President, United States · 1969–1974 · 12 events", as far as it is known. */
  office?: LocalText | undefined;
  title?: string | undefined;
  eventCount?: number | undefined;
  firstYear?: number | null | undefined;
  lastYear?: number | null | undefined;
}

/** A term of a text, with the records or the times that it may mean. */
export interface SearchTerm {
  text: string;
  records: Meaning[];
  times: string[];
  /** Whether nobody is called so, and the names of the records only sound alike. */
  soundsAlike?: boolean | undefined;
}

/** A record was taken for a term, since more is on record of it than of others, or since its name sounds alike. */
export interface Taken {
  reference: string;
  name: LocalText;
  term: SearchTerm;
}

/** What a text of the search box means. Nothing of it is left out. */
export interface ParsedSearch {
  /** What is clear. */
  filter: EventFilter;
  /** What fits several records: the reader chooses. */
  unclear: SearchTerm[];
  /** What names nothing, and is looked for in titles; with what has the likest names. */
  unknown: SearchTerm[];
  /** What was taken, with its namesakes. */
  taken: Taken[];
}

export const PARSED_SEARCH = operation<
  ParsedSearchQuery,
  ParsedSearchQueryVariables
>(`query ParsedSearch($text: String!) {
  parsedSearch(text: $text) {
    during
    terms {
      text kind times eventType formats level soundsAlike
      candidates { ${RECORD} } others { id } suggestions { ${RECORD} }
      choices {
        eventCount firstYear lastYear
        office { title body { id localizedName ${LOCAL_TEXT} } }
        record { ${RECORD} }
      }
    }
  }
}`);

type Term = ParsedSearchQuery["parsedSearch"]["terms"][number];

export async function parsedSearch(archive: Archive, text: string, signal: AbortSignal): Promise<ParsedSearch> {
  const answer = await archive.ask(PARSED_SEARCH, { text }, signal);
  const { during, terms } = answer.parsedSearch;
  const found: ParsedSearch = { filter: during === null ? {} : { during }, unclear: [], unknown: [], taken: [] };
  for (const term of terms) {
    take(found, term);
  }
  if (found.unknown.length > 0) {
    found.filter.text = textOf(found.unknown);
  }
  return found;
}

function take(found: ParsedSearch, term: Term): void {
  const records = meaningsOf(term);
  if (term.kind === "WORDS") {
    const suggested = term.suggestions.map((node) => suggestion(node));
    found.unknown.push({ text: term.text, records: suggested, times: [] });
  } else if (term.eventType !== null) {
    found.filter = joined(found.filter, kindOf(term));
  } else if (term.level !== null) {
    found.filter = joined(found.filter, { levels: [term.level] });
  } else if (term.times.length > 1) {
    found.unclear.push({ text: term.text, records: [], times: term.times });
  } else if (term.candidates.length === 1) {
    // A name with namesakes would be ambiguous again in the URL.
    const meant = records[0] ?? suggestion(term.candidates[0]);
    found.filter = adding(found.filter, meant);
    if (records.length > 1 || term.soundsAlike) {
      found.taken.push({ ...meant, term: { ...termOf(term), records: records.slice(1) } });
    }
  } else if (term.candidates.length > 1) {
    found.unclear.push({ ...termOf(term), records });
  }
}

function termOf({ text, soundsAlike }: Term): SearchTerm {
  return { text, soundsAlike, records: [], times: [] };
}

/** A form of meetings says that they are meetings; all kinds of one text count. */
function kindOf({ eventType, formats }: Term): EventFilter {
  return formats.length > 0 ? { formats } : { types: eventType === null ? [] : [eventType] };
}

function meaningsOf(term: Term): Meaning[] {
  return term.choices.map(({ record, office, eventCount, firstYear, lastYear }) => ({
    ...suggestion(record, undefined, true),
    office: office?.body.localizedName,
    title: office?.title ?? undefined,
    eventCount,
    firstYear,
    lastYear,
  }));
}

export function textOf(terms: SearchTerm[]): string {
  return terms.map(({ text }) => text).join(" ");
}
