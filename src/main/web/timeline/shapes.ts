import type { Colour } from "./theme";

/** How a type of event looks: a colour, and a shape for those who do not see it. Paths fill a square from -1 to 1. */
export interface TypeMark {
  colour: Colour;
  path: string;
}

const MARKS: Record<string, TypeMark> = {
  MEETING: { colour: "type-meeting", path: "M-.92 0a.92 .92 0 1 1 1.84 0a.92 .92 0 1 1 -1.84 0Z" },
  INCIDENT: { colour: "type-incident", path: "M0 -1L1 .8L-1 .8Z" },
  STATEMENT: { colour: "type-statement", path: "M-.85 -.8L.85 -.8L.85 .5L-.1 .5L-.5 1L-.5 .5L-.85 .5Z" },
  AGREEMENT: { colour: "type-agreement", path: "M0 -1.05L1.05 0L0 1.05L-1.05 0Z" },
  OCCASION: {
    colour: "type-occasion",
    path: "M0 -1.05L.29 -.35L1.03 -.32L.46 .16L.65 .89L0 .48L-.65 .89L-.46 .16L-1.03 -.32L-.29 -.35Z",
  },
};

export const TYPES = Object.keys(MARKS);

export function markOf(type: string): TypeMark {
  return MARKS[type] ?? MARKS.OCCASION;
}

/** How what became of an event shows in its mark: what took place is filled, what did not is hollow or crossed out. */
export interface StatusMark {
  fill: "full" | "half" | "none";
  dashed: boolean;
  /** Drawn over the mark. */
  over: string;
  /** It did not take place. */
  off?: boolean;
}

const STRUCK = "M-1.5 0L1.5 0";
const CROSSED = "M-1.3 -1.3L1.3 1.3M1.3 -1.3L-1.3 1.3";

const STATUS_MARKS: Record<string, StatusMark> = {
  HELD: { fill: "full", dashed: false, over: "" },
  MOVED_ONLINE: { fill: "full", dashed: false, over: "M-.9 1.45L.9 1.45" },
  REPORTED: { fill: "half", dashed: false, over: "" },
  ANNOUNCED: { fill: "none", dashed: false, over: "" },
  RESCHEDULED: { fill: "none", dashed: false, over: "M-.45 0L.5 0M.05 -.45L.5 0L.05 .45" },
  POSTPONED: { fill: "none", dashed: true, over: "", off: true },
  CANCELLED: { fill: "none", dashed: false, over: STRUCK, off: true },
  DENIED: { fill: "none", dashed: false, over: CROSSED, off: true },
};

export const STATUSES = Object.keys(STATUS_MARKS);

export function statusMarkOf(status: string): StatusMark {
  return STATUS_MARKS[status] ?? STATUS_MARKS.HELD;
}
