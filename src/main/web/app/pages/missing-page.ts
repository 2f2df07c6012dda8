import "../common";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Archive } from "../../timeline/graphql";
import { LatestRequest } from "../../timeline/requests";
import { PageElement } from "../element";
import { type Suggestion, suggestions } from "../queries/suggestions";
import { pageStyles } from "./page-styles";
import { actorPath, disputePath, explorerPath, foreign, local } from "./text";

const MOST_OFFERED = 6;

/** More words than a name has would find nothing. */
const MOST_WORDS = 5;

/** What readers may have looked for: the words of the last part of a path that has any. */
export function wordsOf(path: string): string {
  const parts = path.split("/").map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  const words = parts
    .map((part) => part.replace(/\.[a-z]{2,5}$/i, "").match(/[\p{L}\p{M}]{2,}/gu) ?? [])
    .filter((found) => found.length > 0);
  return (words.at(-1) ?? []).slice(0, MOST_WORDS).join(" ");
}

/** There is nothing under the address; what may have been meant is offered. */
export class MissingPage extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    path: {},
    offered: { state: true },
  };

  declare archive: Archive;
  declare path: string;
  declare private offered: Suggestion[];
  private readonly requests = new LatestRequest();

  constructor() {
    super();
    this.offered = [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    const words = wordsOf(this.path);
    if ((changed.has("path") || changed.has("archive")) && words !== "") {
      void this.requests.ask(
        (signal) => suggestions(this.archive, words, ["actor", "dispute", "place"], MOST_OFFERED, signal),
        (offered) => {
          this.offered = offered;
        },
      );
    }
  }

  protected override updated(): void {
    this.emit("page-titled", this.i18n.missing.title);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.requests.cancel();
  }

  protected override render(): TemplateResult {
    const { missing, records } = this.i18n;
    return html`<section class="page failure">
      <h1>${missing.title}</h1>
      <p>${missing.help}</p>
      <dl class="facts"><div><dt>${records.asked}</dt><dd>${foreign(this.path)}</dd></div></dl>
      <p class="actions"><a class="button" href="/">${records.toExplorer}</a></p>
      ${
        this.offered.length === 0
          ? nothing
          : html`<p>${missing.perhaps}</p>
            <ul class="links">
              ${this.offered.map((offer) => html`<li><a href=${pathOf(offer)}>${local(offer.name)}</a></li>`)}
            </ul>`
      }
    </section>`;
  }

  static override styles = pageStyles;
}

function pathOf({ kind, reference }: Suggestion): string {
  switch (kind) {
    case "actor":
      return actorPath(reference);
    case "dispute":
      return disputePath(reference);
    default:
      return explorerPath({ at: reference });
  }
}

customElements.define("chancery-missing-page", MissingPage);
