import { html, type TemplateResult } from "lit";
import type { Language } from "../timeline/language";
import { i18nOf } from "./i18n";

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
  const i18n = i18nOf(language);
  const examples: Example[] = [
    { text: i18n.explorer.exampleMeetings, href: "/?between=Russia&between=Tajikistan&during=2023" },
    search("روسيا طاجيكستان 2023", "ar"),
    search("Лавров Душанбе 2023", "ru"),
    { text: i18n.explorer.exampleDispute, href: `/?about=${DISPUTE}&lanes=actors` },
    { text: i18n.explorer.exampleAnnounced, href: "/?statuses=ANNOUNCED&statuses=POSTPONED&statuses=CANCELLED" },
  ];
  return html`<section class="landing">
    <h1>${i18n.explorer.headline}</h1>
    <p>${i18n.explorer.explanation}</p>
    <ul aria-label=${i18n.explorer.examples}>
      ${examples.map(
        ({ text, language, href }) => html`<li><a href=${href}><bdi lang=${language ?? ""}>${text}</bdi></a></li>`,
      )}
    </ul>
  </section>`;
}
