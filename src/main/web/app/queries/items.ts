import type { EventFilter } from "../../timeline/filter";
import type { Archive } from "../../timeline/graphql";
import { type Density, ITEM_FIELDS, type Item, type ItemNode, itemOf } from "../../timeline/model";
import type { Lanes } from "../state";
import { type Entry, LOCAL_TEXT, type LocalText } from "./events";

/** What is drawn of an event, with those by whom lanes are made. */
export interface Drawn {
  item: Item;
  parties: { id: string; name: string }[];
  disputes: { id: string; name: string }[];
}

interface Node extends ItemNode {
  about?: { id: string; localizedName: LocalText }[];
  participants?: Pick<Entry["participants"][number], "actor" | "onBehalfOf">[];
}

interface Connection {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** As many as one answer may have. */
const MOST_AT_ONCE = 200;

const LANE_FIELDS: Record<Lanes, string> = {
  none: "",
  actor: `participants {
    actor { id localizedName ${LOCAL_TEXT} }
    onBehalfOf { id localizedName ${LOCAL_TEXT} }
  }`,
  dispute: `about { id localizedName ${LOCAL_TEXT} }`,
};

/** Everything that is to be drawn one by one; what has arrived is told on the way. */
export async function* drawnEvents(
  archive: Archive,
  filter: EventFilter,
  lanes: Lanes,
  signal: AbortSignal,
): AsyncGenerator<Drawn[]> {
  const query = `query Items($filter: EventFilter, $first: Int, $after: String) {
    timeline(filter: $filter, first: $first, after: $after) {
      nodes { ${ITEM_FIELDS} ${LANE_FIELDS[lanes]} }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  let after: string | null = null;
  do {
    const variables: Record<string, unknown> = { filter, first: MOST_AT_ONCE, after };
    const answer: { timeline: Connection } = await archive.ask(query, variables, signal);
    yield answer.timeline.nodes.map(drawn);
    after = answer.timeline.pageInfo.hasNextPage ? answer.timeline.pageInfo.endCursor : null;
  } while (after !== null);
}

export function drawn(node: Node): Drawn {
  const parties = (node.participants ?? []).map((participant) => participant.onBehalfOf ?? participant.actor);
  return {
    item: itemOf(node),
    parties: parties.map((party) => ({ id: party.id, name: party.localizedName.text })),
    disputes: (node.about ?? []).map((dispute) => ({ id: dispute.id, name: dispute.localizedName.text })),
  };
}

export type { Density };
