import type { EntryKind, SuggestionsQuery, SuggestionsQueryVariables } from "../../schema/operations.generated";
import { type Archive, type Merged, operation } from "../../timeline/graphql";
import { LOCAL_TEXT, type LocalText } from "./events";

export type Kind = "actor" | "dispute" | "place" | "topic" | "source";

/** Something of the archive that what is typed may mean. */
export interface Suggestion {
  kind: Kind;
  /** {@code State}, {@code Person}, …: as the schema names its types. */
  type: string;
  /** What a filter calls it. */
  reference: string;
  name: LocalText;
  /** The name that was found, where it is another than the one shown. */
  match: LocalText;
}

type Edge = SuggestionsQuery["search"]["edges"][number];
export type RecordNode = Merged<Edge["node"]>;

export const RECORD = `__typename id
  ... on Actor { localizedName ${LOCAL_TEXT} codes { scheme code during } }
  ... on Dispute { localizedName ${LOCAL_TEXT} nameIsMade }
  ... on Place { localizedName ${LOCAL_TEXT} }
  ... on Topic { localizedName ${LOCAL_TEXT} }
  ... on Source { title language }`;

const KINDS: Record<Kind, EntryKind[]> = {
  actor: ["STATE", "ORGANIZATION", "PERSON", "ARMED_GROUP"],
  dispute: ["DISPUTE"],
  place: ["PLACE"],
  topic: ["TOPIC"],
  source: ["SOURCE"],
};

/** More than are shown: the archive finds what holds the letters anywhere, and readers mean what begins with them. */
const ASKED = 40;

export const SEARCH = operation<
  SuggestionsQuery,
  SuggestionsQueryVariables
>(`query Suggestions($text: String!, $kinds: [EntryKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    edges {
      likeness
      match ${LOCAL_TEXT}
      node { ${RECORD} }
    }
  }
}`);

export async function suggestions(
  archive: Archive,
  text: string,
  kinds: Kind[],
  most: number,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const variables = { text, kinds: kinds.flatMap((kind) => KINDS[kind]), first: ASKED };
  const { search } = await archive.ask(SEARCH, variables, signal);
  const ranked = search.edges.map((edge, index) => ({ edge, rank: rank(edge.match, edge.node, text) * ASKED + index }));
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ edge }) => suggestion(edge.node, edge.match));
}

/** Names that begin with the text come first, then those of which a word does. */
function rank(match: LocalText, node: RecordNode, text: string): number {
  const asked = text.toLowerCase();
  const names = [match.text, node.localizedName?.text ?? ""].map((name) => name.toLowerCase());
  if (names.some((name) => name === asked)) {
    return 0;
  }
  if (names.some((name) => name.startsWith(asked))) {
    return 1;
  }
  return names.some((name) => name.split(/[\s-]+/).some((word) => word.startsWith(asked))) ? 2 : 3;
}

/** @param hasNamesakes whether its name would be ambiguous */
export function suggestion(node: RecordNode, match?: LocalText, hasNamesakes = false): Suggestion {
  const direction = match?.direction ?? "LTR";
  const name = node.localizedName ?? { text: node.title ?? node.id, language: node.language ?? "und", direction };
  return {
    kind: kindOf(node.__typename),
    type: node.__typename,
    reference: referenceTo(node, hasNamesakes ? node.id : name.text),
    name,
    // A name that was made of the parties says nothing more in English.
    match: node.nameIsMade ? name : (match ?? name),
  };
}

function kindOf(type: string): Kind {
  const kind = type.toLowerCase();
  return kind in KINDS ? (kind as Kind) : "actor";
}

const STABLE_CODES: Record<string, string> = { ISO3166_ALPHA2: "iso3166", WIKIDATA: "wikidata" };

/**
 * What a URL calls it. A code or a name means the same in an archive that is loaded anew, and to whoever reads the URL; an
 * id does not.
 */
function referenceTo(node: RecordNode, name: string): string {
  for (const [scheme, prefix] of Object.entries(STABLE_CODES)) {
    const known = node.codes?.find((code) => code.scheme === scheme && inUse(code.during));
    if (known !== undefined) {
      return `${prefix}:${known.code}`;
    }
  }
  // Sources often share a title.
  return node.__typename === "Source" ? node.id : name;
}

/** A code that was given up may have been given to another since. */
function inUse(during: string | null): boolean {
  return during === null || during.endsWith("/..");
}
