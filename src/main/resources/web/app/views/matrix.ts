import { html, nothing, type TemplateResult } from "lit";
import type { EventFilter } from "../../timeline/filter";
import { pairCounts, type Pairs } from "./ask";
import { AskingView } from "./asking";
import type { ViewMessages } from "./messages";
import "./pair-table";

/**
 * Who met whom at the events of a filter.
 *
 * @fires pair-select detail: both ids; cancelable
 */
export class PairsView extends AskingView<Pairs> {
  /** Whoever asks for no type wants to see who met, not who fought. */
  private get meetings(): EventFilter {
    return this.filter.types ? this.filter : { ...this.filter, types: ["MEETING"] };
  }

  protected ask(signal: AbortSignal): Promise<Pairs> {
    return pairCounts(this.archive, this.meetings, signal);
  }

  protected show(messages: ViewMessages): TemplateResult {
    const { actors, groups, groupCount, unplaced } = this.answer ?? { actors: [], groups: [], groupCount: 0, unplaced: 0 };
    return html`<chancery-pair-table
        .actors=${actors}
        .pairs=${groups}
        .language=${this.language}
        .loading=${this.waiting}
        .error=${this.error}
        @pair-select=${(event: CustomEvent<string[]>) => this.choose(event, { ...this.meetings, between: event.detail })}
      ></chancery-pair-table>
      ${this.answer
        ? this.notes(
            groups.length < groupCount &&
              messages.actorsShown(this.number(actors.length), this.number(groups.length), this.number(groupCount)),
            unplaced > 0 && messages.withoutPair(this.number(unplaced)),
          )
        : nothing}`;
  }
}

customElements.define("chancery-matrix", PairsView);
