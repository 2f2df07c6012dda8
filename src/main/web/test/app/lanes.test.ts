import { describe, expect, it } from "vitest";
import { intoLanes } from "../../app/lanes";
import type { Drawn } from "../../app/queries/items";
import { bounds, item } from "../support";

function drawn(id: string, parties: string[], disputes: string[] = []): Drawn {
  const named = (ids: string[]) => ids.map((each) => ({ id: each, name: each.toUpperCase() }));
  return { item: item(id, bounds("2023-01-01")), parties: named(parties), disputes: named(disputes) };
}

describe("the lanes of the page", () => {
  it("are none unless they are asked for", () => {
    const { items, lanes } = intoLanes([drawn("e", ["a"])], "none", []);
    expect(lanes).toEqual([]);
    expect(items[0].lanes).toEqual([]);
  });

  it("are those of whom is asked about, then those who take part most often", () => {
    const all = [drawn("e", ["a", "b", "c"]), drawn("f", ["b", "c"]), drawn("g", ["c"])];
    expect(intoLanes(all, "actors", ["a"]).lanes.map(({ id }) => id)).toEqual(["a", "c", "b"]);
    expect(intoLanes(all, "disputes", []).lanes).toEqual([]);
  });

  it("leave what is in none of them to the lane of all others", () => {
    const all = [
      drawn(
        "e",
        Array.from({ length: 9 }, (_, index) => `a${index}`),
      ),
      drawn("f", ["a8"]),
    ];
    const { items, lanes } = intoLanes(all, "actors", []);
    expect(lanes).toHaveLength(8);
    expect(lanes[0]).toEqual({ id: "a8", label: "A8" });
    expect(items[0].lanes).toHaveLength(8);
    expect(items[1].lanes).toEqual(["a8"]);
  });
});
