import type { ReactElement } from "react";
import type { TimelineAttributes } from "../../npm/react";
import type { EventFilter } from "../../timeline/filter";

/** The compiler checks what the package says of the element. Nothing of this ever runs. */

export function shown(): ReactElement {
  return (
    <chancery-timeline
      between="Russia, Tajikistan"
      during="2023"
      lanes="actors"
      height={400}
      onchancery-select={(event) => event.detail.url.toString()}
    >
      <a href="https://chancery.example.org">Meetings</a>
    </chancery-timeline>
  );
}

export function listened(element: HTMLElementTagNameMap["chancery-timeline"]): void {
  element.addEventListener("chancery-load", (event) => event.detail.events.map(({ title }) => title));
}

type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : S;
type Forgotten = Exclude<Kebab<keyof EventFilter & string>, keyof TimelineAttributes>;

/** Does not compile where a field of the filter has no attribute in the package. */
export const NONE_IS_FORGOTTEN: [Forgotten] extends [never] ? true : Forgotten = true;
