import type { ItemsByActorQuery, ItemsByDisputeQuery, ItemsQueryVariables } from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import { type Archive, type Merged, operation } from "../../timeline/graphql";
import { type Density, ITEM_FIELDS, type Item, itemOf } from "../../timeline/model";
import { dated } from "../../timeline/open-dates";
import type { Lanes } from "../../timeline/options";
import { LOCAL_TEXT } from "./events";

/** What is drawn of an event, with those by whom lanes are made. */
export interface Drawn {
  item: Item;
  parties: { id: string; name: string }[];
  disputes: { id: string; name: string }[];
}

type Node = Merged<ItemsByActorQuery["timeline"]["nodes"][number] | ItemsByDisputeQuery["timeline"]["nodes"][number]>;

/** As many as one answer may have. */
const MOST_AT_ONCE = 200;

function items(name: string, laneFields: string) {
  return operation<
    ItemsByActorQuery | ItemsByDisputeQuery,
    ItemsQueryVariables
  >(`query ${name}($filter: EventFilter, $first: Int, $after: String) {
    timeline(filter: $filter, first: $first, after: $after) {
      nodes { ${ITEM_FIELDS} ${laneFields} }
      pageInfo { hasNextPage endCursor }
    }
  }`);
}

export const ITEMS: Record<Lanes, ReturnType<typeof items>> = {
  none: items("Items", `about { id localizedName ${LOCAL_TEXT} }`),
  actors: items(
    "ItemsByActor",
    `about { id localizedName ${LOCAL_TEXT} }
  participants {
    actor { id localizedName ${LOCAL_TEXT} }
    onBehalfOf { id localizedName ${LOCAL_TEXT} }
  }`,
  ),
  disputes: items("ItemsByDispute", `about { id localizedName ${LOCAL_TEXT} }`),
};

/** Everything that is to be drawn one by one; what has arrived is told on the way. */
export async function* drawnEvents(
  archive: Archive,
  filter: EventFilter,
  lanes: Lanes,
  signal: AbortSignal,
): AsyncGenerator<Drawn[]> {
  let after: string | undefined;
  do {
    const variables: ItemsQueryVariables = { filter: dated(filter), first: MOST_AT_ONCE, after };
    const { timeline }: ItemsByActorQuery | ItemsByDisputeQuery = await archive.ask(ITEMS[lanes], variables, signal);
    yield timeline.nodes.map(drawn);
    after = timeline.pageInfo.hasNextPage ? (timeline.pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined);
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
