import { html, nothing, type TemplateResult } from "lit";
import { LANGUAGES } from "../../timeline/language";
import { label } from "../i18n";
import type { ActorRecord } from "../queries/actor-record";
import { section } from "./blocks";
import { code, date, foreign, languageName, type Reader } from "./text";

/** So many names are shown before the rest is folded away. */
const NAMES_AT_FIRST = 8;

/** What it is called, those names first that readers of this page may know. */
export function names({ names }: ActorRecord, reader: Reader): TemplateResult {
  const { i18n } = reader;
  const own = (language: string) => {
    const rank = [reader.language, ...LANGUAGES].indexOf(language as never);
    return rank < 0 ? LANGUAGES.length + 1 : rank;
  };
  const sorted = [...names].sort((a, b) => own(a.language) - own(b.language));
  const rest = sorted.slice(NAMES_AT_FIRST);
  return section(
    i18n.records.names,
    html`${table(sorted.slice(0, NAMES_AT_FIRST), reader)}
    ${
      rest.length > 0
        ? html`<details>
          <summary>${i18n.timeline.showAll} (${names.length})</summary>
          ${table(rest, reader)}
        </details>`
        : nothing
    }`,
    "names",
  );
}

function table(names: ActorRecord["names"], reader: Reader): TemplateResult {
  const { i18n, language } = reader;
  return html`<table>
    <thead class="unseen">
      <tr>
        <th scope="col">${i18n.records.name}</th>
        <th scope="col">${i18n.common.language}</th>
      </tr>
    </thead>
    <tbody>
      ${names.map(
        ({ kind, language: of, text }) =>
          html`<tr>
            <td>${foreign(text, of)}</td>
            <td class="muted">${languageName(of, reader)}${kind === "COMMON" ? nothing : html` · ${label(language, "NameKind", kind)}`}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** How other systems call it, and when they meant it by that. */
export function codes({ codes }: ActorRecord, reader: Reader): TemplateResult | typeof nothing {
  const { i18n } = reader;
  if (codes.length === 0) {
    return nothing;
  }
  return section(
    i18n.records.codes,
    html`<details><summary>${i18n.records.asGiven}</summary><table>
      <thead class="unseen">
        <tr>
          <th scope="col">${i18n.records.scheme}</th>
          <th scope="col">${i18n.records.code}</th>
        </tr>
      </thead>
      <tbody>
        ${codes.map(
          ({ scheme, code: value, during }) =>
            html`<tr>
              <td class="muted" lang="en">${SCHEMES[scheme] ?? scheme}</td>
              <td>${code(value)}${during ? html` <span class="muted">${date(during, reader)}</span>` : nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table></details>`,
    "codes",
  );
}

/** Proper names, the same in every language. */
const SCHEMES: Record<string, string> = {
  ISO3166_ALPHA2: "ISO 3166-1 alpha-2",
  ISO3166_ALPHA3: "ISO 3166-1 alpha-3",
  ISO3166_NUMERIC: "ISO 3166-1 numeric",
  COW: "Correlates of War",
  COW_ABBREVIATION: "Correlates of War (ABC)",
  COW_IGO: "Correlates of War IGO",
  GW: "Gleditsch & Ward",
  FIPS: "FIPS 10-4",
  CAMEO: "CAMEO",
  UCDP_ACTOR: "UCDP",
  US_HISTORIAN: "US Office of the Historian",
  WIKIDATA: "Wikidata",
};
