import "../common";
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { EventFilter } from "../../timeline/filter";
import type { Archive } from "../../timeline/graphql";
import { LatestRequest } from "../../timeline/requests";
import { label } from "../i18n";
import { counterparts, periodCounts } from "../queries/statistics";
import "../views/chart";
import { type ActorRecord, actorRecord } from "../queries/actor-record";
import { belongings } from "./actor-belongings";
import { type FiguresState, figures } from "./actor-figures";
import { codes, names } from "./actor-names";
import { relatedList, section, sources, term } from "./blocks";
import { RecordPage } from "./page";
import { date, explorerPath, local, number, type Reader } from "./text";

const COUNTERPARTS = 10;

/** An actor: its names, what it belongs to and who belongs to it, whom it meets, and its latest events. */
export class ActorPage extends RecordPage<ActorRecord> {
  static override properties = { ...RecordPage.properties, figures: { state: true } };

  static override styles = [
    RecordPage.styles,
    css`
      .share {
        inline-size: 35%;
      }
      .share svg {
        display: block;
        fill: var(--chancery-type-meeting);
      }
      :host(:dir(rtl)) .share svg {
        transform: scaleX(-1);
      }
      header .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 2rem;
        margin-block-start: 0.5rem;
      }
      /* In one column, what an actor did comes before what it is called, and would push that down when its figures come. */
      @media not all and (min-width: 60rem) {
        .pushed {
          visibility: hidden;
        }
      }
      .belongings th {
        inline-size: 40%;
      }
    `,
  ];

  declare private figures: FiguresState;

  private readonly counting = new LatestRequest();

  protected readonly subject = "actor";

  constructor() {
    super();
    this.figures = null;
  }

  protected ask(archive: Archive, reference: string, signal: AbortSignal): Promise<ActorRecord | null> {
    return actorRecord(archive, reference, signal);
  }

  protected titleOf({ localizedName }: ActorRecord): string {
    return localizedName.text;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("record") && this.record) {
      void this.count(this.record.id);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.counting.cancel();
  }

  private count(actor: string): Promise<void> {
    const filter: EventFilter = { involving: [actor], types: ["MEETING"] };
    this.figures = null;
    return this.counting.ask(
      (signal) =>
        Promise.all([
          counterparts(this.archive, actor, COUNTERPARTS, signal),
          periodCounts(this.archive, filter, "YEAR", "POSSIBLY", signal),
        ]),
      ([counterparts, years]) => {
        this.figures = { counterparts, years };
      },
      (problem) => {
        this.figures = problem;
      },
    );
  }

  protected show(actor: ActorRecord, reader: Reader): TemplateResult {
    const { i18n, language } = reader;
    const kind = actor.organizationKind
      ? label(language, "OrganizationKind", actor.organizationKind)
      : label(language, "ActorKind", actor.kind);
    return html`<header class="heading">
        <p class="eyebrow"><span class="kind">${kind}</span></p>
        <h1>${local(actor.localizedName)}</h1>
        <dl class="facts">
          ${
            actor.during
              ? term(actor.kind === "PERSON" ? i18n.records.lived : i18n.records.existed, date(actor.during, reader))
              : nothing
          }
          ${term(i18n.records.eventCount, number(actor.eventCount, reader))}
        </dl>
      </header>
      <div class="columns">
        <div class="main">
          ${this.latest(actor, reader)} ${figures(actor.id, this.figures, reader)}
          ${this.figures === null ? nothing : this.below(actor, reader)}
        </div>
        <div class="aside ${this.figures === null ? "pushed" : ""}">${names(actor, reader)} ${codes(actor, reader)}</div>
      </div>`;
  }

  /** Shown once the figures are there, which else would push it down. */
  private below(actor: ActorRecord, reader: Reader): TemplateResult {
    const { i18n } = reader;
    return html`${belongings(i18n.records.offices, actor.affiliations, "offices", reader)}
      ${belongings(i18n.records.members, actor.members, "members", reader)}
      ${section(i18n.records.sources, sources(actor.citations, reader), "sources")}`;
  }

  protected override get isComplete(): boolean {
    return this.figures !== null;
  }

  private latest(actor: ActorRecord, reader: Reader): TemplateResult {
    const { i18n } = reader;
    return section(
      i18n.records.latestEvents,
      actor.latest.length === 0
        ? html`<p class="muted">${i18n.records.noEvents}</p>`
        : html`${relatedList(actor.latest, reader)}
            <p><a class="button" href=${explorerPath({ between: actor.id })}>${i18n.records.allEvents}</a></p>`,
      "latest",
    );
  }
}

customElements.define("chancery-actor-page", ActorPage);
