import { describe, expect, it } from "vitest";
import { statusLabel } from "../../app/status";

describe("a status", () => {
  it.each([
    ["en", "MEETING", "HELD", "Held"],
    ["en", "INCIDENT", "HELD", "Took place"],
    ["en", "AGREEMENT", "HELD", "Concluded"],
    ["en", "INCIDENT", "REPORTED", "Reported, not confirmed"],
    ["ru", "INCIDENT", "HELD", "Произошло"],
    ["ar", "STATEMENT", "HELD", "صدر"],
  ] as const)("in %s of a %s that is %s is called %s", (language, type, status, text) => {
    expect(statusLabel(language, type, status)).toBe(text);
  });
});
