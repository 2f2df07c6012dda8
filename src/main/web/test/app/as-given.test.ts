import { describe, expect, it } from "vitest";
import { isSourceCode } from "../../app/as-given";

describe("a title", () => {
  it.each(["USAGOV", "USAASMGOV", "KGZMIL", "IRQREBISI"])("%s is a code", (text) => {
    expect(isSourceCode(text)).toBe(true);
  });

  it.each(["Minister of Defence", "MP", "NATO", "министр", "وزير", "Minister", "Chair, UNSC"])("%s is none", (text) => {
    expect(isSourceCode(text)).toBe(false);
  });
});
