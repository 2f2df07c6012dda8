import { html, nothing, svg, type TemplateResult } from "lit";
import type { ArchiveError } from "../../timeline/graphql";
import type { ActorCount, Counted, PeriodCount } from "../queries/statistics";
import { toldProblem } from "../told-problem";
import { section } from "./blocks";
import { go } from "./go";
import { actorPath, explorerPath, local, number, type Reader, say } from "./text";

/** What is counted of an actor's meetings; asked for after the page is there. */
export interface Figures {
  counterparts: Counted<ActorCount>;
  years: Counted<PeriodCount>;
}

export type FiguresState = Figures | ArchiveError | null;

export function figures(actor: string, state: FiguresState, reader: Reader): TemplateResult | typeof nothing {
  const { i18n } = reader;
  if (state === null) {
    return html`<p class="muted" role="status">${i18n.common.loading}</p>`;
  }
  if (!("counterparts" in state)) {
    const { title, advice } = toldProblem(state, i18n);
    return html`<p class="muted" role="alert">${title}. ${advice}</p>`;
  }
  if (state.years.eventCount === 0) {
    return section(i18n.records.meetingsPerYear, html`<p class="muted">${i18n.records.noMeetings}</p>`);
  }
  return html`${counterparts(actor, state.counterparts, reader)} ${years(actor, state.years, reader)}`;
}

function counterparts(
  actor: string,
  { groups, groupCount }: Counted<ActorCount>,
  reader: Reader,
): TemplateResult | typeof nothing {
  const { i18n } = reader;
  if (groups.length === 0) {
    return nothing;
  }
  const most = groups[0].count;
  return section(
    i18n.records.counterparts,
    html`<table>
      <caption class="unseen">${i18n.records.counterparts}</caption>
      <tbody>
        ${groups.map(
          ({ id, name, count }) =>
            html`<tr>
              <th scope="row"><a href=${actorPath(id)}>${local(name)}</a></th>
              <td class="share" aria-hidden="true">${bar(count / most)}</td>
              <td class="number">
                <a
                  href=${explorerPath({ between: [actor, id], types: "MEETING" })}
                  aria-label=${`${i18n.records.meetings}${i18n.records.colon} ${number(count, reader)}`}
                  >${number(count, reader)}</a
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      groups.length < groupCount
        ? html`<p class="muted">${say(reader, i18n.records.membersShown, { shown: groups.length, all: groupCount })}</p>`
        : nothing
    }`,
    "counterparts",
  );
}

function bar(share: number): TemplateResult {
  return html`<svg width="100%" height="10">${svg`<rect width="${Math.max(share * 100, 1)}%" height="10" rx="2"></rect>`}</svg>`;
}

function years(actor: string, { groups }: Counted<PeriodCount>, reader: Reader): TemplateResult {
  const { i18n } = reader;
  const open = (event: CustomEvent<string>) =>
    go(event.currentTarget as HTMLElement, explorerPath({ involving: actor, types: "MEETING", during: event.detail }));
  return section(
    i18n.records.meetingsPerYear,
    html`<chancery-chart
        titled
        .buckets=${groups}
        .language=${reader.language}
        .heading=${i18n.records.meetingsPerYear}
        .unit=${i18n.records.meetings}
        @period-select=${open}
      ></chancery-chart>
      <p class="muted">${i18n.records.countedPossibly}</p>`,
    "years",
  );
}
