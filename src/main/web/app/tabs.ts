import { css, html } from "lit";
import { PageElement } from "./element";
import { VIEWS, type View } from "./state";
import { base } from "./styles";

/** The views of what was found. Fires {@code view}. */
export class Tabs extends PageElement {
  static override properties = { ...PageElement.properties, view: { attribute: false } };

  declare view: View;

  protected override render() {
    return html`<div role="tablist" aria-label=${this.i18n.explorer.views} @keydown=${this.pressed}>
      ${VIEWS.map(
        (view) => html`<button
          id=${view}
          role="tab"
          type="button"
          aria-selected=${view === this.view}
          tabindex=${view === this.view ? 0 : -1}
          @click=${() => this.emit("view", view)}
        >
          ${this.i18n.explorer.view[view]}
        </button>`,
      )}
    </div>`;
  }

  /** On a telephone some tabs are out of sight: the chosen one is brought into it, without moving the page. */
  protected override updated(): void {
    const chosen = this.renderRoot.querySelector('[aria-selected="true"]');
    const list = this.renderRoot.querySelector("[role=tablist]");
    if (chosen !== null && list !== null && list.scrollWidth > list.clientWidth) {
      const [tab, room] = [chosen.getBoundingClientRect(), list.getBoundingClientRect()];
      list.scrollLeft += Math.max(0, tab.right - room.right) + Math.min(0, tab.left - room.left);
    }
  }

  private async pressed(event: KeyboardEvent): Promise<void> {
    const onwards = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowRight: -1,
      Home: -VIEWS.indexOf(this.view),
      End: VIEWS.length - 1 - VIEWS.indexOf(this.view),
      [onwards]: 1,
    };
    const step = steps[event.key];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    const view = VIEWS[(VIEWS.indexOf(this.view) + step + VIEWS.length) % VIEWS.length];
    this.emit("view", view);
    await this.updateComplete;
    (this.renderRoot.querySelector(`#${view}`) as HTMLElement).focus();
  }

  static override styles = [
    ...base,
    css`
      :host {
        min-inline-size: 0;
      }
      [role="tablist"] {
        display: flex;
        gap: 0.25rem;
        overflow-x: auto;
      }
      button {
        min-block-size: 2.5rem;
        padding-inline: 0.75rem;
        border: 0;
        border-block-end: 3px solid transparent;
        background: none;
        font-size: 0.9375rem;
        color: var(--chancery-muted);
        white-space: nowrap;
      }
      /* All of them stand on a telephone, in the longest language on two lines. */
      @media (max-width: 30rem) {
        [role="tablist"] {
          flex-wrap: wrap;
          gap: 0;
        }
        button {
          padding-inline: 0.4375rem;
          font-size: 0.875rem;
        }
      }
      button:hover {
        color: var(--chancery-text);
      }
      button[aria-selected="true"] {
        border-block-end-color: var(--chancery-accent);
        color: var(--chancery-text);
        font-weight: 600;
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      /* What is transparent would have a colour there. */
      @media (forced-colors: active) {
        button[aria-selected="false"] {
          border-block-end-color: Canvas;
        }
      }
    `,
  ];
}

customElements.define("chancery-tabs", Tabs);
