import { describe, expect, it } from "vitest";
import { dateText, spanText } from "../../timeline/dates";
import { extentOf, hasCore, itemsIn, spanOf } from "../../timeline/extent";
import type { Bounds } from "../../timeline/model";
import { boundsOf } from "../../timeline/model";
import { bounds, item, plain } from "../support";

const text = (of: Bounds, language = "en", marks = {}) =>
  plain(dateText({ bounds: of, uncertain: false, approximate: false, ...marks }, language));

describe("dateText", () => {
  it.each<[string, Bounds]>([
    ["13 April 2023", bounds("2023-04-13")],
    ["April 2023", bounds("2023-04-01", "2023-04-30")],
    ["2023", bounds("2023-01-01", "2023-12-31")],
    ["5–6 June 2023", bounds("2023-06-05", "2023-06-05", "2023-06-06", "2023-06-06")],
    ["since 1 December 2002", bounds("2002-12-01", "2002-12-01", null, null)],
    ["since December 2002", bounds("2002-12-01", "2002-12-31", null, null)],
    ["began 1 December 2002, end unknown", bounds("2002-12-01", "2002-12-01", "2002-12-01", null)],
    ["1 December 2002 or later", bounds("2002-12-01", null, null, null)],
    ["until 5 May 2020", bounds(null, null, "2020-05-05", "2020-05-05")],
    ["by 5 May 2020", bounds(null, null, null, "2020-05-05")],
    ["date unknown", bounds(null, null, null, null)],
  ])("says %s", (expected, of) => {
    expect(text(of)).toBe(expected);
  });

  it("says how far it is sure", () => {
    expect(text(bounds("2023-04-13"), "en", { approximate: true })).toBe("about 13 April 2023");
    expect(text(bounds("2023-04-13"), "en", { uncertain: true })).toBe("13 April 2023 (?)");
  });

  it("speaks the language, and English where it has no words of it", () => {
    expect(text(bounds("2002-12-01", null, null, null), "fr")).toBe("1 décembre 2002 ou plus tard");
    expect(text(bounds("2023-04-01", "2023-04-30"), "ru")).toBe("апрель 2023 г.");
    expect(text(bounds("2023-04-13"), "ar")).toBe("13 أبريل 2023");
    expect(text(bounds(null, null, null, null), "ja")).toBe("date unknown");
    expect(text(bounds(null, null, null, null), "not a tag")).toBe("date unknown");
  });

  it("writes a span to its last day, and years before the first", () => {
    expect(plain(spanText(new Date("2023-01-01"), new Date("2023-02-01"), "en"))).toBe("1–31 January 2023");
    const caesar = boundsOf({
      edtf: "-0043-03-15",
      earliestBegin: "-0043-03-15",
      latestBegin: "-0043-03-15",
      earliestEnd: "-0043-03-15",
      latestEnd: "-0043-03-15",
      uncertain: false,
      approximate: false,
    });
    expect(text(caesar)).toBe("15 March 44 BC");
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
