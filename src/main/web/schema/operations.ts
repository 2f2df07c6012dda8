/** Every operation that the page and the embedded timeline send: their types are made of them, and they are held to the schema. */
import { DATES } from "../app/dates";
import { ACTOR } from "../app/queries/actor-record";
import { DENSITY } from "../app/queries/density";
import { DISPUTE, DISPUTE_EVENTS } from "../app/queries/dispute-record";
import { counts } from "../app/queries/emptied";
import { EVENT } from "../app/queries/event-record";
import { CURSOR, FIRST_PAGE, NEXT_PAGE, OPERATION, PREVIOUS_PAGE } from "../app/queries/events";
import { ITEMS } from "../app/queries/items";
import { NETWORK } from "../app/queries/network";
import { DATASETS, OVERVIEW } from "../app/queries/overview";
import { PARSED_SEARCH } from "../app/queries/parsed-search";
import { namesOf, PHASES_OF } from "../app/queries/references";
import { ACTORS, PAIRS, PERIODS, PLACES, SOURCES } from "../app/queries/statistics";
import { SEARCH } from "../app/queries/suggestions";
import { YEARS } from "../app/queries/years";
import { eventOperation, PHASES, pageOperation } from "../embed/load";

/** Those of the embedded timeline have no names. */
function named(name: string, operation: string): string {
  return operation.replace("query (", `query ${name}(`);
}

/** Asks about one of everything that has a name: an actor, a dispute, an event, and the place "Place:1". */
const OF_EVERYTHING = { between: ["a"], about: ["d"], partOf: "e", at: "UGxhY2U6MQ" };

export const OPERATIONS: string[] = [
  ACTOR,
  DATES,
  DENSITY,
  DISPUTE,
  DISPUTE_EVENTS,
  EVENT,
  FIRST_PAGE,
  NEXT_PAGE,
  PREVIOUS_PAGE,
  CURSOR,
  OPERATION.replace("query Events", "query ForGraphiQl"),
  OVERVIEW,
  DATASETS,
  NETWORK,
  PARSED_SEARCH,
  counts(2),
  ...Object.values(ITEMS),
  namesOf(OF_EVERYTHING),
  PHASES_OF,
  ACTORS,
  PAIRS,
  PERIODS,
  PLACES,
  SOURCES,
  SEARCH,
  YEARS,
  named("EmbeddedEvent", eventOperation("none")),
  named("EmbeddedPhases", PHASES),
  named("EmbeddedByActor", pageOperation(OF_EVERYTHING, "actors", true)),
  named("EmbeddedByDispute", pageOperation(OF_EVERYTHING, "disputes", true)),
  named("EmbeddedMore", pageOperation(OF_EVERYTHING, "none", false)),
];
