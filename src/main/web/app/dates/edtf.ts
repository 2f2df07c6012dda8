/** A date of EDTF, taken apart as far as words need it. The archive has checked it already: what is not understood is null. */

/** One date, no more exact than it is written. */
export interface Part {
  precision: "year" | "season" | "month" | "day" | "time";
  /** Astronomical: the year 0 is 1 BC. */
  year: number;
  /** From 1. */
  month: number;
  day: number;
  /** A part of a year: 21 spring … 41 second half. */
  season: number;
  /** As written, with its Z where it is in UTC. */
  time: string;
  uncertain: boolean;
  approximate: boolean;
  /** The marks hold for a part of the date only. */
  marksInPart: boolean;
  /** Of a limit of which one side is known: the date or earlier, the date or later. */
  side?: "earlier" | "later";
}

/** "one": the date. "span": from … to …. "choice": one of them, "all": all of them. A limit is null where nothing is known, "open" where there is none. */
export type Expression =
  | { kind: "one"; part: Part }
  | { kind: "span"; from: Limit; to: Limit }
  | { kind: "within"; from: Part | null; to: Part | null }
  | { kind: "choice" | "all"; members: Expression[] };

export type Limit = Part | null | "open";

export function readExpression(edtf: string): Expression | null {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) {
    return readSet(set[1] === "[" ? "choice" : "all", set[2].split(","));
  }
  const ends = edtf.split("/");
  if (ends.length === 2) {
    const [from, to] = ends.map(readLimit);
    return from === undefined || to === undefined ? null : { kind: "span", from, to };
  }
  return readOne(edtf);
}

function readSet(kind: "choice" | "all", texts: string[]): Expression | null {
  const members = texts.map((text) => (text.includes("..") ? readRange(text, kind) : readOne(text)));
  if (members.some((member) => member === null)) {
    return null;
  }
  return members.length === 1 ? members[0] : { kind, members: members as Expression[] };
}

function readRange(text: string, kind: "choice" | "all"): Expression | null {
  const [from, to] = text.split("..").map((end) => (end === "" ? "open" : readPart(end)));
  if (from === null || to === null) {
    return null;
  }
  return kind === "all" ? { kind: "span", from, to } : { kind: "within", from: partOrNull(from), to: partOrNull(to) };
}

function partOrNull(limit: Limit): Part | null {
  return limit === "open" ? null : limit;
}

/** Undefined where it is not understood. */
function readLimit(text: string): Limit | undefined {
  if (text === "..") {
    return "open";
  }
  if (text === "") {
    return null;
  }
  const part = readPart(text.replace(/^\.\.|\.\.$/, ""));
  if (part !== null && text.startsWith("..")) {
    part.side = "earlier";
  } else if (part !== null && text.endsWith("..")) {
    part.side = "later";
  }
  return part ?? undefined;
}

function readOne(text: string): Expression | null {
  const unmarked = text.replace(/[?~%]/g, "");
  if (/X/.test(unmarked.replace(/(-XX){1,2}$/, ""))) {
    const from = readPart(unmarked.replaceAll("X", "0").replace(/-00/g, "-01"));
    const to = readPart(latestDigits(unmarked));
    return from && to ? { kind: "within", from, to } : null;
  }
  const part = readPart(text);
  return part && { kind: "one", part };
}

function latestDigits(text: string): string {
  const [, year, month, day] = /^(-?[\dX]+)(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(text) ?? [];
  const last = [year?.replaceAll("X", "9")];
  if (month) {
    last.push(month === "XX" ? "12" : month.replace("1X", "12").replace("X", "9"));
  }
  if (day) {
    last.push(lastDay(day, last[0] ?? "", last[1] ?? ""));
  }
  return last.join("-");
}

function lastDay(day: string, year: string, month: string): string {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const last = day === "XX" ? days : Math.min(days, Number(day.replace("3X", "31").replace("X", "9")));
  return String(last).padStart(2, "0");
}

const DATE = /^(Y?)([+-]?\d+)(?:S\d+)?(?:-(\d\d))?(?:-(\d\d))?(?:T(.+))?$/;

function readPart(text: string): Part | null {
  const marks = text.match(/[?~%]/g) ?? [];
  const parts = DATE.exec(text.replace(/[?~%]/g, "").replace(/(-XX){1,2}$/, ""));
  if (!parts) {
    return null;
  }
  const [, , year, second, day, time] = parts;
  const season = Number(second ?? 0) > 12 ? Number(second) : 0;
  return {
    precision: time ? "time" : day ? "day" : season ? "season" : second ? "month" : "year",
    year: Number(year),
    month: season ? 0 : Number(second ?? 0),
    day: Number(day ?? 0),
    season,
    time: time ?? "",
    uncertain: marks.some((mark) => mark !== "~"),
    approximate: marks.some((mark) => mark !== "?") || /\dS\d/.test(text),
    marksInPart: marks.length > 0 && !/^[^?~%]+[?~%]$/.test(text),
  };
}
