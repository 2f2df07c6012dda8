import { describe, expect, it } from "vitest";
import { elementCode, frameCode, framePath, type Looks } from "../../app/embed-builder/code";
import { split } from "../../embed/question";

const LOOKS: Looks = { language: "en", theme: "auto", height: 560, lanes: "none", list: "shown", refresh: 0 };

describe("the code for embedding", () => {
  it("says the filter by attributes of the element", () => {
    const code = elementCode(
      "https://a.example",
      { between: ["Russia", "Tajikistan"], statusesEver: ["HELD"] },
      LOOKS,
      "Timeline",
    );
    expect(code).toContain('src="https://a.example/embed/chancery-timeline.js"');
    expect(code).toContain('between="Russia, Tajikistan"');
    expect(code).toContain('statuses-ever="HELD"');
    expect(code).not.toContain("refresh");
  });

  it("writes values with commas so that the element reads them back", () => {
    const between = ["Korea, Republic of", "Japan"];
    const written = /between="([^"]*)"/.exec(elementCode("", { between }, LOOKS, "Timeline"))![1];
    expect(split(written)).toEqual(between);
    const alone = /between="([^"]*)"/.exec(elementCode("", { between: ["Korea, Republic of"] }, LOOKS, "Timeline"))![1];
    expect(split(alone)).toEqual(["Korea, Republic of"]);
  });

  it("says by a query what no list can say", () => {
    expect(elementCode("", { between: ["a;b"] }, LOOKS, "Timeline")).toContain('query="between=a%3Bb"');
  });

  it("escapes what stands in attributes", () => {
    expect(frameCode("", { text: '"<b>' }, LOOKS, 'a "b" & <c>')).toContain('title="a &quot;b&quot; &amp; &lt;c&gt;"');
  });

  it("links to the same events for readers without scripts", () => {
    const code = elementCode("https://a.example", { between: ["Russia"], during: "2023" }, LOOKS, "Timeline: <2023>");
    expect(code).toContain(
      '<a href="https://a.example/?between=Russia&amp;during=2023&amp;language=en">Timeline: &lt;2023&gt;</a>',
    );
  });

  it("gives the frame the looks with the same names", () => {
    expect(framePath({ between: ["Russia"] }, { ...LOOKS, lanes: "actors", theme: "dark", refresh: 60 })).toBe(
      "/embed/frame?between=Russia&language=en&theme=dark&lanes=actors&list=shown&refresh=60",
    );
  });
});
