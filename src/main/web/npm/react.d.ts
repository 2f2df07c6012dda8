import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { TimelineAttributes, TimelineElement, TimelineEventMap } from "./index.js";

export { loadTimeline, type TimelineAttributes, type TimelineElement } from "./index.js";

/** React 19 passes events of custom elements on by their names. */
type Listeners = { [K in keyof TimelineEventMap as `on${K}`]?: (event: TimelineEventMap[K]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "chancery-timeline": DetailedHTMLProps<HTMLAttributes<TimelineElement>, TimelineElement> &
        TimelineAttributes &
        Listeners;
    }
  }
}
