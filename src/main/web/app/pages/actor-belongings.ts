import { html, nothing, type TemplateResult } from "lit";
import { isSourceCode } from "../as-given";
import { dateInWords } from "../dates";
import { label } from "../i18n";
import type { Belonging } from "../queries/actor-record";
import { section } from "./blocks";
import { actorPath, code, date, foreign, local, number, type Reader, say } from "./text";

/** So many are shown before the rest is folded away. */
const AT_FIRST = 12;

/** What an actor belongs to, or who belongs to it: offices first, each with its time. */
export function belongings(
  heading: string,
  all: Belonging[],
  id: string,
  reader: Reader,
): TemplateResult | typeof nothing {
  if (all.length === 0) {
    return nothing;
  }
  const sorted = [...all].sort((a, b) => Number(isPast(a)) - Number(isPast(b)));
  const rest = sorted.slice(AT_FIRST);
  const { i18n } = reader;
  return section(
    heading,
    html`${table(heading, sorted.slice(0, AT_FIRST), reader)}
    ${
      rest.length > 0
        ? html`<details>
          <summary>${i18n.timeline.showAll} (${number(all.length, reader)})</summary>
          ${table(heading, rest, reader)}
        </details>`
        : nothing
    }`,
    id,
  );
}

/** Whether it has an end: what goes on comes first, and keeps the order of the record otherwise. */
function isPast({ during }: Belonging): boolean {
  return during !== null && !/\/(\.\.)?$/.test(during);
}

/** The words for an office, or the code that a source has in their place. */
function titled(title: string, { i18n }: Reader): TemplateResult {
  return isSourceCode(title)
    ? html`<details class="muted"><summary>${i18n.records.asGiven}</summary>${code(title)}</details>`
    : html`<div class="muted">${foreign(title)}</div>`;
}

function table(heading: string, rows: Belonging[], reader: Reader): TemplateResult {
  const { i18n, language } = reader;
  return html`<table class="belongings">
    <caption class="unseen">${heading}</caption>
    <tbody>
      ${rows.map(
        ({ role, title, during, censoredOn, other }) =>
          html`<tr>
            <th scope="row"><a href=${actorPath(other.id)}>${local(other.localizedName)}</a></th>
            <td>
              ${label(language, "AffiliationRole", role)}${title ? titled(title, reader) : nothing}
            </td>
            <td class="muted">
              ${during ? date(during, reader) : i18n.records.alwaysOrUnknown}
              ${censoredOn ? html`<div>${say(reader, i18n.records.stillOpenOn, { day: dateInWords(censoredOn, language) })}</div>` : nothing}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
