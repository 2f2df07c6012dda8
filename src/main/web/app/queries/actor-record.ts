import type { ActorQuery, ActorQueryVariables, OrganizationKind } from "../../schema/operations.generated";
import { type Archive, type Merged, operation } from "../../timeline/graphql";
import { CITATIONS, RELATED } from "./event-record";
import { LOCAL_TEXT } from "./events";

type Answer = Merged<NonNullable<ActorQuery["actor"]>>;

/** What an actor belongs to, or who belongs to it. */
export type Belonging = Omit<Answer["members"][number], "member"> & { other: Answer["members"][number]["member"] };

export type ActorRecord = Omit<Answer, "affiliations" | "members" | "timeline" | "organizationKind"> & {
  organizationKind: OrganizationKind | null;
  affiliations: Belonging[];
  members: Belonging[];
  latest: Answer["timeline"]["nodes"];
  eventCount: number;
};

const LATEST = 10;

const NAMED = `id localizedName ${LOCAL_TEXT}`;

export const ACTOR = operation<ActorQuery, ActorQueryVariables>(`query Actor($ref: ActorRef!, $latest: Int) {
  actor(ref: $ref) {
    id permalink kind during
    localizedName ${LOCAL_TEXT}
    names { kind language text }
    codes { scheme code during }
    affiliations { role title during censoredOn body { ${NAMED} } }
    members { role title during censoredOn member { ${NAMED} } }
    ${CITATIONS}
    timeline(first: $latest, orderBy: NEWEST_FIRST) { totalCount nodes { ${RELATED} } }
    ... on Organization { organizationKind }
  }
}`);

export async function actorRecord(archive: Archive, ref: string, signal: AbortSignal): Promise<ActorRecord | null> {
  const { actor }: { actor: Answer | null } = await archive.ask(ACTOR, { ref, latest: LATEST }, signal);
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
