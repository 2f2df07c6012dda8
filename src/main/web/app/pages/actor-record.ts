import type { Archive } from "../../timeline/graphql";
import { LOCAL_TEXT, type LocalText } from "../queries/events";
import { CITATIONS, type Citation, type Named, RELATED, type RelatedEvent } from "./event-record";

export interface Belonging {
  role: string;
  title: string | null;
  during: string | null;
  censoredOn: string | null;
  /** The body of a member, or the member of a body. */
  other: Named;
}

export interface ActorRecord {
  id: string;
  kind: string;
  organizationKind: string | null;
  localizedName: LocalText;
  names: { kind: string; language: string; text: string }[];
  codes: { scheme: string; code: string; during: string | null }[];
  during: string | null;
  affiliations: Belonging[];
  members: Belonging[];
  citations: Citation[];
  latest: RelatedEvent[];
  eventCount: number;
}

const LATEST = 10;

const NAMED = `id localizedName ${LOCAL_TEXT}`;

const QUERY = `query Actor($ref: ActorRef!, $latest: Int) {
  actor(ref: $ref) {
    id kind during
    localizedName ${LOCAL_TEXT}
    names { kind language text }
    codes { scheme code during }
    affiliations { role title during censoredOn body { ${NAMED} } }
    members { role title during censoredOn member { ${NAMED} } }
    ${CITATIONS}
    timeline(first: $latest, orderBy: NEWEST_FIRST) { totalCount nodes { ${RELATED} } }
    ... on Organization { organizationKind }
  }
}`;

type Answer = Omit<ActorRecord, "affiliations" | "members" | "latest" | "eventCount"> & {
  affiliations: (Omit<Belonging, "other"> & { body: Named })[];
  members: (Omit<Belonging, "other"> & { member: Named })[];
  timeline: { totalCount: number; nodes: RelatedEvent[] };
};

export async function actorRecord(archive: Archive, ref: string, signal: AbortSignal): Promise<ActorRecord | null> {
  const { actor } = await archive.ask<{ actor: Answer | null }>(QUERY, { ref, latest: LATEST }, signal);
  return (
    actor && {
      ...actor,
      organizationKind: actor.organizationKind ?? null,
      affiliations: actor.affiliations.map(({ body, ...rest }) => ({ ...rest, other: body })),
      members: actor.members.map(({ member, ...rest }) => ({ ...rest, other: member })),
      latest: actor.timeline.nodes,
      eventCount: actor.timeline.totalCount,
    }
  );
}
