import { describe, expect, it } from "vitest";
import { wordsOf } from "../../app/pages/missing-page";

describe("what a reader may have looked for", () => {
  it.each([
    ["/country/tajikistan.html", "tajikistan"],
    ["/wiki/Sergey_Lavrov", "Sergey Lavrov"],
    ["/%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2", "Лавров"],
    ["/a/b/1/", ""],
    ["/%E0%A4%A/x", ""],
    ["/one-two-three-four-five-six-seven", "one two three four five"],
  ])("under %s is %s", (path, words) => {
    expect(wordsOf(path)).toBe(words);
  });
});
