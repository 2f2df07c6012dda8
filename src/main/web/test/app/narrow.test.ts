import { describe, expect, it } from "vitest";
import { daysOf, dayText, narrowed } from "../../app/narrow";

describe("daysOf", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-04-13", "2023-04-13", "2023-04-13"],
    ["2023?", "2023-01-01", "2023-12-31"],
    ["2022-21", "2022-03-01", "2022-05-31"],
    ["2022-24", "2022-12-01", "2023-02-28"],
    ["2023-29", "2023-09-01", "2023-11-30"],
    ["2022-30", "2022-12-01", "2023-02-28"],
    ["2023-34", "2023-04-01", "2023-06-30"],
    ["2023-38", "2023-05-01", "2023-08-31"],
    ["2023-41", "2023-07-01", "2023-12-31"],
    ["2022/2023-04", "2022-01-01", "2023-04-30"],
  ])("knows the first and the last day of %s", (edtf, begin, end) => {
    expect(daysOf(edtf)).toEqual({ begin, end });
  });

  it("leaves open what is open", () => {
    expect(daysOf("2022-10/..")).toEqual({ begin: "2022-10-01", end: undefined });
    expect(daysOf("/2022")).toEqual({ begin: undefined, end: "2022-12-31" });
  });

  it.each(["[2022,2023]", "201X", "2023-13", "2023-42", "2022/2023/2024", "x"])("does not read %s", (edtf) => {
    expect(daysOf(edtf)).toBeUndefined();
  });
});

describe("narrowed", () => {
  it("leaves the filter alone where nothing is zoomed in", () => {
    const filter = { during: "2023", between: ["a"] };
    expect(narrowed(filter, undefined, undefined)).toBe(filter);
  });

  it("keeps the other conditions and what both have in common", () => {
    expect(narrowed({ during: "2023", between: ["a"] }, "2022-06-01", "2023-06-30")).toEqual({
      during: "2023-01-01/2023-06-30",
      between: ["a"],
    });
    expect(narrowed({ during: "2022-10/.." }, "2023-01-01", "2023-02-01")).toEqual({
      during: "2023-01-01/2023-02-01",
    });
  });

  it("asks for the time in sight where no time is asked for", () => {
    expect(narrowed({}, "2023-01-01", "2023-02-01")).toEqual({ during: "2023-01-01/2023-02-01" });
    expect(narrowed({}, undefined, "2023-02-01")).toEqual({ during: "../2023-02-01" });
  });

  it("does not ask for a time that cannot be", () => {
    const filter = { during: "2023" };
    expect(narrowed(filter, "2024-01-01", "2024-12-31")).toBe(filter);
  });

  it("leaves a time that the page cannot read to the archive", () => {
    const filter = { during: "[2022,2024]" };
    expect(narrowed(filter, "2023-01-01", "2023-02-01")).toBe(filter);
  });
});

describe("dayText", () => {
  it("writes the day of UTC", () => {
    expect(dayText(new Date("2023-04-13T23:59:59Z"))).toBe("2023-04-13");
    expect(dayText(new Date("0044-03-15T00:00:00Z"))).toBe("0044-03-15");
  });
});
