import { describe, expect, it } from "vitest";
import type { Question } from "../../app/queries/overview";
import { asked } from "../../app/start/questions";

const named = (id: string, text: string) => ({
  id,
  localizedName: { text, language: "en", direction: "LTR" as const },
});

const PAIR: Question = {
  kind: "LATEST",
  type: "MEETING",
  year: "2023",
  eventCount: 7,
  between: [named("a1", "Ruritania"), named("a2", "Freedonia")],
  dispute: null,
};

describe("a question that the archive offers", () => {
  it("is said in words, and leads to the filter that it was chosen for", () => {
    const [question] = asked([PAIR], "en");
    expect(question.text.replaceAll(/[\u2068\u2069]/g, "")).toBe("Meetings of Ruritania and Freedonia, 2023");
    expect(question.href).toBe("/?between=a1&between=a2&types=MEETING&during=2023");
    expect(question.count).toBe(7);
  });

  it("may be about a dispute", () => {
    const dispute: Question = {
      ...PAIR,
      kind: "DISPUTE",
      type: "INCIDENT",
      year: null,
      between: [],
      dispute: named("d1", "River dispute"),
    };
    const [question] = asked([dispute], "fr");
    expect(question.text.replaceAll(/[\u2068\u2069]/g, "")).toBe("Incidents, sur River dispute, toutes les dates");
    expect(question.href).toBe("/?types=INCIDENT&about=d1");
  });

  it("is left out where this page has no words for its kind", () => {
    expect(asked([{ ...PAIR, kind: "NEWER" as Question["kind"] }], "en")).toEqual([]);
  });
});
