import { FIELDS } from "../timeline/filter";
import type { ArchiveError } from "../timeline/graphql";
import type { I18n } from "./i18n";

type Problems = I18n["explorer"]["problems"];
type Known = keyof Problems;

/** A problem as a page tells it to its readers. */
export interface ToldProblem {
  title: string;
  advice: string;
  /** What the archive says of it in English, as far as that is meant for people; empty if nothing is. */
  detail: string;
  /** What the conditions are called that it names. */
  conditions: string[];
  /** Whether the same may succeed when it is asked again. */
  isPassing: boolean;
}

/** Codes that readers are told the same of. */
const ALIKE: Record<string, Known> = { RATE_LIMITED: "OVERLOADED" };

/** Up to the full stop that ends it; what somebody has typed stands in quotation marks, and may have any. */
const SENTENCE = /(?:"[^"]*"|[^."?!]|[.?!](?!\s|$))+[.?!]*\s*/g;

/** Arguments, fields and operations: names that only those who write queries know. */
const OF_THE_API =
  /`|\b[a-z]+\.[a-z]|\b[a-z]+[A-Z]\w*|\b[A-Z]+_[A-Z_]+\b|\b(?:argument|cursor|document|field|GraphQL|id|ids|operation|parameter|point|scheme|schemes|variable)s?\b/;

/** The sentences that speak of what readers know. */
export function forReaders(message: string): string {
  const sentences = message.match(SENTENCE) ?? [];
  return sentences
    .filter((sentence) => !OF_THE_API.test(sentence.replace(/"[^"]*"/g, "")))
    .join("")
    .trim();
}

export function toldProblem(problem: ArchiveError, { explorer }: I18n): ToldProblem {
  const { code, message, candidates } = problem;
  const known = (ALIKE[code] ?? code) as Known;
  const explained = explorer.problems[known] as Problems[Known] | undefined;
  const named = FIELDS.filter((field) => new RegExp(`\\bfilter\\.${field}\\b`).test(message));
  return {
    ...(explained ?? explorer.problems.INTERNAL),
    ...(known === "BAD_REFERENCE" && candidates.length === 0 && { advice: explorer.otherSpelling }),
    // What nobody foresaw is reported with all that is known of it.
    detail: explained === undefined || known === "INTERNAL" ? message : forReaders(message),
    conditions: named.slice(0, 1).map((field) => explorer.fields[field]),
    isPassing: problem.isPassing || explained === undefined,
  };
}
