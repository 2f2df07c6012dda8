import "../common";
import { html, nothing, type TemplateResult } from "lit";
import type { Archive } from "../../timeline/graphql";
import { stripBidi } from "../../timeline/language";
import { LatestRequest } from "../../timeline/requests";
import { disputePageStyle } from "./dispute-page-style";
import "../../timeline/picture";
import { dateInWords } from "../dates";
import { label } from "../i18n";
import { openInWords } from "../open-dates";
import { type DisputeRecord, disputeRecord, moreEvents, type OpenEvents } from "../queries/dispute-record";
import { toldProblem } from "../told-problem";
import { list, relatedList, section, sources, term } from "./blocks";
import { parties } from "./dispute-parties";
import { phases, picture } from "./dispute-phases";
import { estimate } from "./event-facts";
import { go } from "./go";
import { RecordPage } from "./page";
import { date, eventPath, explorerPath, foreign, languageName, local, type Reader, say } from "./text";

/** A dispute: what it is about, who has a part in it, its phases, and its events. */
export class DisputePage extends RecordPage<DisputeRecord> {
  static override properties = { ...RecordPage.properties, loadingMore: { state: true }, problem: { state: true } };

  static override styles = [RecordPage.styles, disputePageStyle];

  declare private loadingMore: boolean;
  private readonly paging = new LatestRequest();
  /** Why the next page of events did not come; what is there stays. */
  declare private problem: string;

  protected readonly subject = "dispute";

  constructor() {
    super();
    this.loadingMore = false;
    this.problem = "";
  }

  protected ask(archive: Archive, reference: string, signal: AbortSignal): Promise<DisputeRecord | null> {
    return disputeRecord(archive, reference, signal);
  }

  protected titleOf({ localizedName }: DisputeRecord): string {
    return localizedName.text;
  }

  protected show(dispute: DisputeRecord, reader: Reader): TemplateResult {
    const { language, i18n } = reader;
    return html`<header class="heading">
        <p class="eyebrow"><span class="kind">${label(language, "EntryKind", "DISPUTE")}</span></p>
        <h1>${local(dispute.localizedName)}</h1>
        ${dispute.description ? html`<p class="lead" lang="" dir="auto">${stripBidi(dispute.description)}</p>` : nothing}
      </header>
      <div class="columns">
        <div class="aside">${facts(dispute, reader)}</div>
        <div class="main">
          ${picture(dispute, reader, (id) => go(this, eventPath(id)))} ${parties(dispute, reader)} ${phases(dispute, reader)}
          ${this.events(dispute, reader)} ${section(i18n.records.sources, sources(dispute.citations, reader), "sources")}
        </div>
      </div>`;
  }

  private events({ id, events, open }: DisputeRecord, reader: Reader): TemplateResult {
    const { i18n } = reader;
    if (events.nodes.length + open.total === 0) {
      return section(i18n.timeline.events, html`<p class="muted">${i18n.records.noEvents}</p>`, "events");
    }
    return section(
      i18n.timeline.events,
      html`${openEvents(id, open, reader)} ${events.nodes.length === 0 ? nothing : relatedList(events.nodes, reader)}
        <p class="muted" role="status">
          ${events.nodes.length === 0 ? nothing : say(reader, events.isExact ? i18n.records.loadedOf : i18n.records.loadedOfOver, { shown: events.nodes.length, all: events.total })}
        </p>
        ${this.problem === "" ? nothing : html`<p role="alert" dir="auto">${this.problem}</p>`}
        <p class="actions">
          ${
            events.after === null
              ? nothing
              : html`<button type="button" class="button" aria-disabled=${this.loadingMore} @click=${this.loadMore}>${i18n.common.loadMore}</button>`
          }
          <a class="button" href=${explorerPath({ about: id })}>${i18n.records.allEvents}</a>
        </p>`,
      "events",
    );
  }

  private async loadMore(): Promise<void> {
    if (this.loadingMore) {
      return;
    }
    const dispute = this.record!;
    this.loadingMore = true;
    this.problem = "";
    await this.paging.ask(
      (signal) => moreEvents(this.archive, dispute, AbortSignal.any([signal, AbortSignal.timeout(30_000)])),
      (events) => {
        this.record = { ...dispute, events };
      },
      (problem) => {
        const { title, advice } = toldProblem(problem, this.i18n);
        this.problem = `${title}. ${advice}`;
      },
    );
    this.loadingMore = false;
  }

  protected override arrive(record: DisputeRecord | null): void {
    this.paging.cancel();
    super.arrive(record);
  }
}

/** Nobody can say where among the others they belong. */
function openEvents(id: string, open: OpenEvents, reader: Reader): TemplateResult | typeof nothing {
  if (open.total === 0) {
    return nothing;
  }
  const all = explorerPath({ about: id, openDate: "true" });
  return html`<details class="open-dates">
    <summary><h3>${openInWords(open, reader.language)}</h3></summary>
    ${relatedList(open.entries, reader)}
    ${open.total > open.entries.length ? html`<p><a class="button" href=${all}>${reader.i18n.explorer.allOpenDates}</a></p>` : nothing}
  </details>`;
}

function facts(dispute: DisputeRecord, reader: Reader): TemplateResult {
  const { language, i18n } = reader;
  const { during, censoredOn, issues, settlementMeans, hostility, fatalities } = dispute;
  const means = settlementMeans.map((value) => label(language, "SettlementMeans", value));
  return html`<dl class="facts">
    ${term(
      i18n.records.lasts,
      html`<strong>${date(during.edtf, reader)}</strong>
        ${censoredOn ? html`<span class="muted">${say(reader, i18n.records.stillOpenOn, { day: dateInWords(censoredOn, language) })}</span>` : nothing}`,
    )}
    ${term(i18n.records.issues, issues.map((value) => label(language, "DisputeIssue", value)).join(i18n.records.separator) || "–")}
    ${term(i18n.records.settlement, means.length > 0 ? list(means) : html`<span class="muted">${i18n.records.noSettlement}</span>`)}
    ${hostility ? term(i18n.facts.hostility, label(language, "Hostility", hostility)) : nothing}
    ${fatalities ? term(i18n.ClaimProperty.FATALITIES, estimate(fatalities, reader)) : nothing} ${otherNames(dispute, reader)}
  </dl>`;
}

function otherNames({ names, localizedName }: DisputeRecord, reader: Reader): TemplateResult | typeof nothing {
  const others = names.filter(
    ({ text, language }) => text !== localizedName.text || language !== localizedName.language,
  );
  return others.length === 0
    ? nothing
    : term(
        reader.i18n.records.names,
        list(
          others.map(
            ({ text, language }) =>
              html`${foreign(text, language)} <span class="muted">${languageName(language, reader)}</span>`,
          ),
        ),
      );
}

customElements.define("chancery-dispute-page", DisputePage);
