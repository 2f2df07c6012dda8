import type { InterpretationQuery, InterpretationQueryVariables } from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import { type Archive, operation } from "../../timeline/graphql";
import { adding } from "../conditions";
import { RECORD, type Suggestion, suggestion } from "./suggestions";

/** A part of a text, with the records that it may mean. */
export interface Piece {
  text: string;
  records: Suggestion[];
}

/** What a text of the search box means. Nothing of it is left out. */
export interface Interpretation {
  /** What is clear. */
  filter: EventFilter;
  /** What fits several records: the reader chooses. */
  unclear: Piece[];
  /** What names nothing, and is looked for in titles; with what has the likest names. */
  unknown: Piece[];
}

export const INTERPRETATION = operation<
  InterpretationQuery,
  InterpretationQueryVariables
>(`query Interpretation($text: String!) {
  interpretation(text: $text) {
    during
    pieces { text meaning eventType candidates { ${RECORD} } suggestions { ${RECORD} } }
  }
}`);

export async function interpretation(archive: Archive, text: string, signal: AbortSignal): Promise<Interpretation> {
  const answer = await archive.ask(INTERPRETATION, { text }, signal);
  const { during, pieces } = answer.interpretation;
  let filter: EventFilter = during === null ? {} : { during };
  const unclear: Piece[] = [];
  const unknown: Piece[] = [];
  for (const piece of pieces) {
    if (piece.meaning === "WORDS") {
      unknown.push({ text: piece.text, records: piece.suggestions.map((node) => suggestion(node)) });
    } else if (piece.eventType !== null) {
      filter = { ...filter, types: [...new Set([...(filter.types ?? []), piece.eventType])] };
    } else if (piece.candidates.length === 1) {
      filter = adding(filter, suggestion(piece.candidates[0]));
    } else if (piece.candidates.length > 1) {
      unclear.push({ text: piece.text, records: piece.candidates.map((node) => suggestion(node)) });
    }
  }
  if (unknown.length > 0) {
    filter.text = textOf(unknown);
  }
  return { filter, unclear, unknown };
}

export function textOf(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join(" ");
}
