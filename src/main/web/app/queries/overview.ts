import type {
  DatasetsQuery,
  DatasetsQueryVariables,
  OverviewQuery,
  OverviewQueryVariables,
} from "../../schema/operations.generated";
import { type Merged, operation } from "../../timeline/graphql";
import type { KeptArchive } from "../kept-archive";
import { LOCAL_TEXT } from "./events";

/** What the start page and the page about the data show, by one question each. */

export type Overview = OverviewQuery["overview"];
export type Holding = Overview["holdings"][number];
export type YearCount = Overview["years"][number];
export type Question = Overview["questions"][number];
export type Latest = Merged<OverviewQuery["timeline"]["nodes"][number]>;

/** A dataset with how many events the archive has of it. */
export interface DatasetHolding {
  dataset: DatasetsQuery["datasets"][number];
  eventCount: number;
}

/** What the start page shows. */
export interface Start {
  overview: Overview;
  latest: Latest[];
}

const NAMED = `id localizedName ${LOCAL_TEXT}`;
const YEARS = "eventCount withoutYear coversFrom coversTo years { year count }";

export const OVERVIEW = operation<OverviewQuery, OverviewQueryVariables>(`query Overview {
  overview {
    eventCount withoutYear disputeCount
    types { type count }
    years { year count }
    actors { kind count }
    holdings { ${YEARS} dataset { key name loaded: loadedOn } }
    busiestActors { count actor { ${NAMED} } }
    questions { kind type year: during eventCount between { ${NAMED} } dispute { ${NAMED} } }
  }
  timeline(first: 7, orderBy: NEWEST_FIRST) {
    nodes { id type status localizedTitle ${LOCAL_TEXT} date { edtf text } place { localizedName ${LOCAL_TEXT} } }
  }
}`);

export const DATASETS = operation<DatasetsQuery, DatasetsQueryVariables>(`query Datasets {
  datasets {
    key name publisher version licence citation url covers coversDescription completeness censoredOn loadedOn coversTypes
  }
  overview { holdings { eventCount dataset { key } } }
}`);

export async function startOf(archive: KeptArchive, signal: AbortSignal): Promise<Start> {
  const { overview, timeline } = await archive.askKept(OVERVIEW, signal);
  return { overview, latest: timeline.nodes };
}

/** All datasets, those of names and memberships, too; the ones with the most events first. */
export async function holdingsOf(archive: KeptArchive, signal: AbortSignal): Promise<DatasetHolding[]> {
  const { datasets, overview } = await archive.askKept(DATASETS, signal);
  const counts = new Map(overview.holdings.map(({ dataset, eventCount }) => [dataset.key, eventCount]));
  return datasets
    .map((dataset) => ({ dataset, eventCount: counts.get(dataset.key) ?? 0 }))
    .sort((one, other) => other.eventCount - one.eventCount);
}
