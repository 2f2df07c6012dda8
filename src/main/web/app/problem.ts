import { css, html, nothing } from "lit";
import type { ArchiveError, Candidate } from "../timeline/graphql";
import { PageElement } from "./element";
import { kindLabel } from "./kinds";
import { base } from "./styles";
import { toldProblem } from "./told-problem";

/** Says what went wrong, in the language of the page, and what to do. Fires {@code candidate} and {@code retry}. */
export class Problem extends PageElement {
  static override properties = { ...PageElement.properties, problem: { attribute: false } };

  declare problem: ArchiveError;

  protected override render() {
    const { code, candidates } = this.problem;
    const { title, advice, detail, conditions, isPassing } = toldProblem(this.problem, this.i18n);
    const { records, explorer } = this.i18n;
    return html`<div class="problem" role="alert" data-code=${code}>
      <h2>${title}</h2>
      <p>${advice}</p>
      ${conditions.length > 0 ? html`<p>${explorer.conditions}${records.colon} <strong>${conditions}</strong></p>` : nothing}
      ${detail === "" ? nothing : html`<p class="message"><bdi lang="en" dir="ltr">${detail}</bdi></p>`}
      ${candidates.length > 0 ? this.candidates(candidates) : nothing}
      ${
        isPassing
          ? html`<button class="button" type="button" @click=${() => this.emit("retry")}>${this.i18n.withoutArchive.retry}</button>`
          : nothing
      }
    </div>`;
  }

  private candidates(candidates: Candidate[]) {
    return html`<h3>${this.i18n.explorer.which}</h3>
      <ul>
        ${candidates.map(
          (candidate) => html`<li>
            <button class="button" type="button" @click=${() => this.emit("candidate", candidate)}>
              <bdi>${candidate.name}</bdi>
              <span class="muted">${kindLabel(this.language, candidate.type)}</span>
            </button>
          </li>`,
        )}
      </ul>`;
  }

  static override styles = [
    ...base,
    css`
      .problem {
        margin-block: 1rem;
        padding: 1rem 1.25rem;
        border: 1px solid var(--chancery-border);
        border-inline-start: 4px solid var(--chancery-type-incident);
        border-radius: var(--chancery-radius);
        background: var(--chancery-surface);
      }
      h2 {
        font: 600 1.125rem/1.4 var(--serif);
      }
      h3 {
        margin-block-start: 0.75rem;
        font-size: 0.875rem;
      }
      p {
        margin-block-start: 0.25rem;
      }
      .message {
        font-size: 0.8125rem;
        color: var(--chancery-muted);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin: 0.5rem 0 0;
        padding: 0;
        list-style: none;
      }
      .problem > .button {
        margin-block-start: 0.75rem;
      }
    `,
  ];
}

customElements.define("chancery-problem", Problem);
