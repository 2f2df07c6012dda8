import { describe, expect, it } from "vitest";
import { intoLanes } from "../../embed/lanes";
import type { Loaded, LoadedEvent } from "../../embed/load";
import { bounds } from "../support";

function event(id: string, actors: string[], disputes: string[] = []): LoadedEvent {
  const named = (names: string[]) => names.map((name) => ({ id: name, name: name.toUpperCase() }));
  return {
    id,
    title: id,
    titleLanguage: "en",
    type: "MEETING",
    status: "HELD",
    edtf: "2023",
    when: "2023",
    bounds: bounds("2023-01-01", "2023-12-31"),
    uncertain: false,
    approximate: false,
    lanes: [],
    place: "",
    actors: named(actors),
    disputes: named(disputes),
  };
}

function loaded(events: LoadedEvent[]): Loaded {
  const band = { lane: "d", label: "", intensity: 3, bounds: bounds("2023-01-01", "2023-02-01") };
  return {
    totalCount: events.length,
    isExact: true,
    events,
    open: { count: 0, dates: [] },
    datasets: [],
    bands: [band],
  };
}

describe("intoLanes", () => {
  it("has none unless they are asked for", () => {
    const { lanes, events } = intoLanes(loaded([event("e", ["a"])]), "none");
    expect(lanes).toEqual([]);
    expect(events[0].lanes).toEqual([]);
  });

  it("has a lane for each actor, those who take part most often first", () => {
    const { lanes, events } = intoLanes(loaded([event("e", ["a", "b"]), event("f", ["b"])]), "actors");
    expect(lanes).toEqual([
      { id: "b", label: "B" },
      { id: "a", label: "A" },
    ]);
    expect(events.map((each) => each.lanes)).toEqual([["a", "b"], ["b"]]);
  });

  it("counts an actor once for an event that two act for it at", () => {
    const { lanes, events } = intoLanes(
      loaded([event("e", ["a", "a"]), event("f", ["b"]), event("g", ["b"])]),
      "actors",
    );
    expect(lanes.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(events[0].lanes).toEqual(["a"]);
  });

  it("has no more lanes than can be read", () => {
    const names = Array.from({ length: 12 }, (_, index) => `a${index}`);
    expect(intoLanes(loaded([event("e", names)]), "actors").lanes).toHaveLength(8);
  });

  it("keeps the phases of a dispute, whatever the lanes are", () => {
    for (const lanes of ["none", "actors", "disputes"] as const) {
      expect(intoLanes(loaded([event("e", ["a"], ["d"])]), lanes).bands[0].lane).toBe("d");
    }
  });
});
