import type { EventFilter } from "../../timeline/filter";
import type { Language } from "../../timeline/language";
import { i18nOf } from "../i18n";
import { explorerPath } from "../pages/text";
import type { Question } from "../queries/overview";
import type { ResolvedReference } from "../queries/references";
import { questionInWords } from "../question";

/** A question with an answer, as a link. */
export interface Asked {
  why: string;
  text: string;
  href: string;
  count: number;
}

/** The questions that the archive offers, in words. One of a kind that this page does not know is left to newer pages. */
export function asked(questions: Question[], language: Language): Asked[] {
  const whys: Record<string, string> = i18nOf(language).start.why;
  return questions.flatMap((question) => {
    const why = whys[question.kind];
    return why === undefined ? [] : [inWords(question, why, language)];
  });
}

function inWords(question: Question, why: string, language: Language): Asked {
  const named = [...question.between, ...(question.dispute === null ? [] : [question.dispute])];
  const resolved = new Map<string, ResolvedReference>(
    named.map(({ id, localizedName }) => [id, { id, name: localizedName }]),
  );
  const filter: EventFilter = {
    between: question.between.map(({ id }) => id),
    types: [question.type],
    ...(question.dispute === null ? {} : { about: [question.dispute.id] }),
    ...(question.year === null ? {} : { during: question.year }),
  };
  const href = explorerPath(filter as Record<string, string | string[]>);
  return { why, text: questionInWords(filter, resolved, language), href, count: question.eventCount };
}
