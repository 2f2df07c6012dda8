import { describe, expect, it } from "vitest";
import { DAY } from "../../timeline/extent";
import { farOf, openingOf } from "../../timeline/opening";
import { bounds, item } from "../support";

const days = (...dates: string[]) => dates.map((date, index) => item(`${index}`, bounds(date)));
const holds = ({ begin, end }: { begin: Date; end: Date }, date: string) =>
  +begin <= Date.parse(date) && +end > Date.parse(date);

const CLOSE = ["2023-01-10", "2023-02-03", "2023-03-20", "2023-04-14", "2023-06-05"];

describe("openingOf", () => {
  it("is all there is, where nothing lies far away", () => {
    const span = openingOf(days(...CLOSE), [], []);
    expect(CLOSE.every((date) => holds(span, date))).toBe(true);
  });

  it("leaves one out that lies far from all others", () => {
    for (const far of ["1816-05-01", "2199-01-01"]) {
      const span = openingOf(days(far, ...CLOSE), [], []);
      expect(holds(span, far)).toBe(false);
      expect(CLOSE.every((date) => holds(span, date))).toBe(true);
    }
  });

  it("leaves a few of many out, at both ends", () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      new Date(Date.UTC(2020, 0, 1) + index * 3 * DAY).toISOString().slice(0, 10),
    );
    const span = openingOf(days("1200-01-01", "1816-01-01", ...many, "2400-01-01"), [], []);
    expect(["1200-01-01", "1816-01-01", "2400-01-01"].some((date) => holds(span, date))).toBe(false);
    expect(many.every((date) => holds(span, date))).toBe(true);
  });

  it("shows two groups that are both large", () => {
    const old = CLOSE.map((date) => date.replace("2023", "1950"));
    const span = openingOf(days(...old, ...CLOSE), [], []);
    expect([...old, ...CLOSE].every((date) => holds(span, date))).toBe(true);
  });

  it("shows all of a few", () => {
    const few = ["1816-05-01", "2023-01-10", "2023-02-03"];
    expect(few.every((date) => holds(openingOf(days(...few), [], []), date))).toBe(true);
  });

  it("cuts nothing off that reaches from far away", () => {
    const long = item("long", bounds("1816-05-01", "1816-05-01", "2023-03-01", "2023-03-01"));
    expect(holds(openingOf([long, ...days(...CLOSE)], [], []), "1816-05-01")).toBe(true);
  });

  it("counts bars by how many events they stand for", () => {
    const bar = (year: number, count: number) => ({
      begin: new Date(Date.UTC(year, 0, 1)),
      end: new Date(Date.UTC(year + 1, 0, 1)),
      count,
    });
    const span = openingOf([], [], [bar(1816, 3), bar(2010, 500), bar(2011, 700)]);
    expect([holds(span, "1816-06-01"), holds(span, "2010-06-01"), holds(span, "2011-06-01")]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("shows phases unless they would press the events together", () => {
    const phase = (from: string, to: string) => ({
      lane: null,
      label: "",
      intensity: 1,
      bounds: bounds(from, from, to, to),
    });
    expect(holds(openingOf(days(...CLOSE), [phase("2022-09-01", "2023-09-30")], []), "2022-09-02")).toBe(true);
    expect(holds(openingOf(days(...CLOSE), [phase("1950-06-01", "2023-12-31")], []), "1950-06-02")).toBe(false);
  });

  it("opens on a date that is known only from one side", () => {
    expect(holds(openingOf([item("x", bounds(null, null, null, "2023-06-30"))], [], []), "2023-06-30")).toBe(true);
  });
});

describe("farOf", () => {
  it("tells how many lie out of sight, and where", () => {
    const all = days("1816-05-01", "1817-01-01", ...CLOSE);
    const { earlier, later } = farOf(openingOf(days(...CLOSE), [], []), all, []);
    expect(earlier?.count).toBe(2);
    expect(holds(earlier!.opening, "1816-05-01")).toBe(true);
    expect(later).toBeNull();
  });

  it("does not count what reaches into sight", () => {
    const open = item("open", bounds("1990-01-01", "1990-01-01", null, null));
    const span = { begin: new Date("2020-01-01"), end: new Date("2021-01-01") };
    expect(farOf(span, [open], [])).toEqual({ earlier: null, later: null });
  });
});
