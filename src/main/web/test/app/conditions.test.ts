import { describe, expect, it } from "vitest";
import { adding, conditionsOf, failingReference, joined, replaced, without } from "../../app/conditions";
import type { EventFilter } from "../../timeline/filter";

const FILTER: EventFilter = { types: ["MEETING"], between: ["Russia", "Tajikistan"], during: "2023", rollUp: false };

describe("the conditions of a filter", () => {
  it("are said as one says them: who, when, and then the rest", () => {
    expect(conditionsOf(FILTER).map(({ field, value }) => `${field}=${value}`)).toEqual([
      "between=Russia",
      "between=Tajikistan",
      "during=2023",
      "types=MEETING",
      "rollUp=false",
    ]);
  });

  it("are taken away one by one", () => {
    expect(without(FILTER, { field: "between", value: "Russia" }).between).toEqual(["Tajikistan"]);
    expect(without({ between: ["Russia"] }, { field: "between", value: "Russia" })).toEqual({});
    expect(without(FILTER, { field: "during", value: "2023" })).not.toHaveProperty("during");
    expect(FILTER.between).toHaveLength(2);
  });

  it("grow by what is chosen, each once", () => {
    expect(adding({}, { kind: "dispute", reference: "border" })).toEqual({ about: ["border"] });
    expect(adding({ at: "Paris" }, { kind: "place", reference: "Dushanbe" })).toEqual({ at: "Dushanbe" });
    expect(adding(FILTER, { kind: "actor", reference: "Russia" }).between).toEqual(["Russia", "Tajikistan"]);
    expect(joined(FILTER, { between: ["Tajikistan", "China"], during: "2024" })).toMatchObject({
      between: ["Russia", "Tajikistan", "China"],
      during: "2024",
    });
  });

  it("exchange a reference wherever it stands", () => {
    expect(replaced({ between: ["a", "b"], at: "a", text: "aa" }, "a", "c")).toEqual({
      between: ["c", "b"],
      at: "c",
      text: "aa",
    });
    expect(replaced({ between: ["a", "b"] }, "a", "b")).toEqual({ between: ["b"] });
  });

  it("are found in the message of an error, the longest first", () => {
    const filter = { between: ["Congo", "Congo, Republic of the"], during: "2023" };
    expect(failingReference(filter, 'between: "Congo" fits several.')).toBe("Congo");
    expect(failingReference(filter, "Congo, Republic of the is not known")).toBe("Congo, Republic of the");
    expect(failingReference(filter, "The date 2023 is wrong")).toBeUndefined();
  });
});
