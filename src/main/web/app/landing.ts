import { html, type TemplateResult } from "lit";
import type { Language } from "../timeline/language";
import { TEXTS } from "./messages";

interface Example {
  text: string;
  /** Where the text is in a language of its own. */
  language?: string;
  href: string;
}

const DISPUTE = encodeURIComponent("Tajik–Kyrgyz border dispute");

function search(text: string, language?: string): Example {
  return { text, language, href: `/?q=${encodeURIComponent(text)}` };
}

/** For those who have not asked anything yet. */
export function landing(language: Language): TemplateResult {
  const texts = TEXTS[language];
  const examples: Example[] = [
    { text: texts.exampleMeetings, href: "/?between=Russia&between=Tajikistan&during=2023" },
    search("روسيا طاجيكستان 2023", "ar"),
    search("Лавров Душанбе 2023", "ru"),
    { text: texts.exampleDispute, href: `/?about=${DISPUTE}&lanes=actors` },
    { text: texts.exampleAnnounced, href: "/?statuses=ANNOUNCED&statuses=POSTPONED&statuses=CANCELLED" },
  ];
  return html`<section class="landing">
    <h1>${texts.headline}</h1>
    <p>${texts.explanation}</p>
    <ul aria-label=${texts.examples}>
      ${examples.map(
        ({ text, language, href }) => html`<li><a href=${href}><bdi lang=${language ?? ""}>${text}</bdi></a></li>`,
      )}
    </ul>
  </section>`;
}
