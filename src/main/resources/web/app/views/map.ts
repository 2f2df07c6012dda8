import { html, nothing, type TemplateResult } from "lit";
import { placeCounts, type Counted, type PlaceCount } from "./ask";
import { AskingView } from "./asking";
import type { ViewMessages } from "./messages";
import "./world-map";

const MOST_PLACES = 300;

/**
 * Where the events of a filter took place.
 *
 * @fires place-select detail: the place's id; cancelable
 */
export class PlacesView extends AskingView<Counted<PlaceCount>> {
  protected ask(signal: AbortSignal): Promise<Counted<PlaceCount>> {
    return placeCounts(this.archive, this.filter, MOST_PLACES, signal);
  }

  protected show(messages: ViewMessages): TemplateResult {
    const { groups, groupCount, unplaced } = this.answer ?? { groups: [], groupCount: 0, unplaced: 0 };
    return html`<chancery-world-map
        .places=${groups}
        .selected=${this.filter.at ?? ""}
        .language=${this.language}
        .loading=${this.waiting}
        .error=${this.error}
        @place-select=${(event: CustomEvent<string>) => this.choose(event, { at: event.detail })}
      ></chancery-world-map>
      ${this.answer
        ? this.notes(
            groups.length < groupCount && messages.placesShown(this.number(groups.length), this.number(groupCount)),
            unplaced > 0 && messages.withoutPlace(this.number(unplaced)),
          )
        : nothing}`;
  }
}

customElements.define("chancery-map", PlacesView);
