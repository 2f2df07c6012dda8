import { css, html, nothing, type TemplateResult } from "lit";
import type { Language } from "../../timeline/language";
import { mark } from "../../timeline/legend";
import type { Item } from "../../timeline/model";
import { dateInWords } from "../dates";
import { type I18n, i18nOf } from "../i18n";
import { type Year, yearByYear } from "./compare-data";

/** One list with two lanes: the events of both questions, year by year, side by side. */
export function compareList(items: Item[], names: [string, string], language: Language): TemplateResult {
  const i18n = i18nOf(language);
  return html`<table class="lanes">
    <caption class="unseen">${i18n.compare.list}</caption>
    <thead>
      <tr>
        <th scope="col"><span class="unseen">${i18n.views.period}</span></th>
        ${names.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${yearByYear(items).map((year) => row(year, names, language, i18n))}
    </tbody>
  </table>`;
}

function row({ year, one, other }: Year, names: [string, string], language: Language, i18n: I18n): TemplateResult {
  return html`<tr>
    <th scope="row">${year === "" ? i18n.explorer.fields.openDate : year}</th>
    ${cell(one, names[0], language, i18n)}${cell(other, names[1], language, i18n)}
  </tr>`;
}

function cell(items: Item[], name: string, language: Language, i18n: I18n): TemplateResult {
  return html`<td data-name=${name}>
    ${
      items.length === 0
        ? html`<span class="muted" aria-label=${i18n.views.none}>–</span>`
        : html`<ul>
          ${items.map(
            (item) => html`<li>
              ${mark(item.type, item.status)}
              <span>
                <a href="/event/${item.id}"><bdi lang=${item.titleLanguage}>${item.title}</bdi></a>
                <span class="muted small">${dateInWords(item.edtf, language)}</span>
                ${item.lanes.length > 1 ? html`<span class="both small">${i18n.compare.both}</span>` : nothing}
              </span>
            </li>`,
          )}
        </ul>`
    }
  </td>`;
}

export const compareListStyle = css`
  .lanes {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.875rem;
  }
  .lanes th,
  .lanes td {
    padding: 0.375rem 0.75rem;
    padding-inline-start: 0;
    border-block-start: 1px solid var(--chancery-border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .lanes thead th:first-child {
    inline-size: 4.5rem;
  }
  .lanes ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lanes li {
    display: flex;
    gap: 0.375rem;
    padding-block: 0.125rem;
  }
  .lanes li svg {
    flex: none;
    margin-block-start: 0.25em;
  }
  .both {
    border: 1px solid var(--chancery-border);
    border-radius: 0.75rem;
    padding-inline: 0.375rem;
  }
  @media (max-width: 40rem) {
    .lanes,
    .lanes tbody,
    .lanes tr,
    .lanes td,
    .lanes tbody th {
      display: block;
    }
    .lanes thead {
      display: none;
    }
    .lanes td {
      border: 0;
    }
    .lanes td::before {
      content: attr(data-name);
      display: block;
      font-weight: 600;
    }
  }
`;
