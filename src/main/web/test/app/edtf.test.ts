import { describe, expect, it } from "vitest";
import { type Expression, readExpression } from "../../app/dates/edtf";

function part(edtf: string) {
  const expression = readExpression(edtf) as Extract<Expression, { kind: "one" }>;
  expect(expression.kind).toBe("one");
  return expression.part;
}

describe("readExpression", () => {
  it.each([
    ["2023", "year"],
    ["2023-04", "month"],
    ["2023-04-13", "day"],
    ["2023-04-13T10:30:00Z", "time"],
    ["2023-21", "season"],
    ["2023-XX-XX", "year"],
    ["2023-04-XX", "month"],
  ])("reads %s as exact to the %s", (edtf, precision) => {
    expect(part(edtf).precision).toBe(precision);
  });

  it("knows years before the first and beyond four digits", () => {
    expect(part("-0044").year).toBe(-44);
    expect(part("Y-12000").year).toBe(-12000);
    expect(part("Y17E8".replace("E8", "00000000")).year).toBe(1700000000);
  });

  it.each([
    ["2023?", true, false, false],
    ["2023~", false, true, false],
    ["2023%", true, true, false],
    ["2023-?04", true, false, true],
    ["1950S2", false, true, false],
    ["2023", false, false, false],
  ])("reads the marks of %s", (edtf, uncertain, approximate, marksInPart) => {
    expect(part(edtf)).toMatchObject({ uncertain, approximate, marksInPart });
  });

  it("reads intervals with known, unknown and open ends", () => {
    expect(readExpression("2022/2023")).toMatchObject({ kind: "span", from: { year: 2022 }, to: { year: 2023 } });
    expect(readExpression("2022/..")).toMatchObject({ kind: "span", to: "open" });
    expect(readExpression("/2023")).toMatchObject({ kind: "span", from: null });
  });

  it("reads digits that are not known as the time that they may be", () => {
    expect(readExpression("201X")).toMatchObject({ kind: "within", from: { year: 2010 }, to: { year: 2019 } });
    expect(readExpression("2024-02-XX")).toMatchObject({ kind: "one", part: { month: 2, precision: "month" } });
    expect(readExpression("2024-02-2X")).toMatchObject({ kind: "within", from: { day: 20 }, to: { day: 29 } });
    expect(readExpression("2023-1X")).toMatchObject({ kind: "within", from: { month: 10 }, to: { month: 12 } });
  });

  it("tells one of a set from all of it", () => {
    expect(readExpression("[2022,2023]")).toMatchObject({
      kind: "choice",
      members: [{ kind: "one" }, { kind: "one" }],
    });
    expect(readExpression("{2022,2023}")).toMatchObject({ kind: "all" });
    expect(readExpression("[2022..2023]")).toMatchObject({ kind: "within", from: { year: 2022 }, to: { year: 2023 } });
    expect(readExpression("[..2023]")).toMatchObject({ kind: "within", from: null });
    expect(readExpression("{2022..2023}")).toMatchObject({ kind: "span" });
  });

  it.each(["", "nonsense", "2023-04-13-01", "2022/x", "[2022,x]"])("does not make up what %j may mean", (edtf) => {
    expect(readExpression(edtf)).toBeNull();
  });
});
