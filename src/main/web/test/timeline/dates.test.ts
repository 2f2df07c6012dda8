import { describe, expect, it } from "vitest";
import { spanText } from "../../timeline/dates";
import { extentOf, hasCore, itemsIn, spanOf } from "../../timeline/extent";
import { bounds, item, plain } from "../support";

describe("spanText", () => {
  it("writes a span to its last day, and years before the first", () => {
    expect(plain(spanText(new Date("2023-01-01"), new Date("2023-02-01"), "en"))).toBe("1–31 January 2023");
    const ides = new Date("2000-03-15");
    ides.setUTCFullYear(-43);
    const next = new Date(+ides + 86_400_000);
    expect(plain(spanText(ides, next, "en"))).toContain("44 BC");
  });
});

describe("an extent", () => {
  it("lasts to the end of its last day", () => {
    const { begin, end } = extentOf(bounds("2023-04-13"));
    expect(end - begin).toBe(86_400_000);
  });

  it("is sure of some moment only where it began before it ended for sure", () => {
    expect(hasCore(extentOf(bounds("2023-04-13")))).toBe(true);
    expect(hasCore(extentOf(bounds("2023-04-01", "2023-04-30")))).toBe(false);
    expect(hasCore(extentOf(bounds("2023-04-01", "2023-04-10", "2023-04-20", "2023-04-30")))).toBe(true);
  });

  it("is in a span that it touches, and not in one that it only meets", () => {
    const april = item("e", bounds("2023-04-01", "2023-04-30"));
    const span = (begin: string, end: string) => ({ begin: new Date(begin), end: new Date(end) });
    expect(itemsIn(span("2023-04-30", "2023-06-01"), [april])).toEqual([april]);
    expect(itemsIn(span("2023-05-01", "2023-06-01"), [april])).toEqual([]);
  });

  it("has air around all that is drawn", () => {
    const { begin, end } = spanOf([item("e", bounds("2023-04-13"))], [], []);
    expect(begin.toISOString().slice(0, 10)).toBe("2023-04-10");
    expect(end.toISOString().slice(0, 10)).toBe("2023-04-17");
  });
});
