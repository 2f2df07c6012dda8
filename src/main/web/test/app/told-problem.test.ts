import { describe, expect, it } from "vitest";
import { i18nOf } from "../../app/i18n";
import { forReaders, toldProblem } from "../../app/told-problem";
import { ArchiveError } from "../../timeline/graphql";

describe("what the archive says", () => {
  it.each([
    ['No actor is known as "Rusia". Use `search` to find it.', 'No actor is known as "Rusia".'],
    ['No actor is known as "Rusia". Did you mean Russia?', 'No actor is known as "Rusia". Did you mean Russia?'],
    [
      '"Xi" may mean Xi Jinping, Xi Zhongxun. Ask with the id of the one you mean.',
      '"Xi" may mean Xi Jinping, Xi Zhongxun.',
    ],
    ["filter.text is empty. Give words to look for, or leave it out.", "Give words to look for, or leave it out."],
    ["The operation took longer than 20 s and was ended.", ""],
    ['"a.b. `c` someField" is too long.', '"a.b. `c` someField" is too long.'],
  ])("%s", (message, told) => {
    expect(forReaders(message)).toBe(told);
  });

  it("is whole where nobody foresaw it", () => {
    const error = new ArchiveError("The field `x` broke.", "NEVER_HEARD_OF");
    expect(toldProblem(error, i18nOf("en"))).toMatchObject({ detail: error.message, isPassing: true });
  });

  it("names a condition as the page does", () => {
    const error = new ArchiveError("filter.between names one actor twice, and each is asked once.", "BAD_ARGUMENT");
    expect(toldProblem(error, i18nOf("en"))).toMatchObject({
      detail: "",
      conditions: [i18nOf("en").explorer.fields.between],
    });
  });
});
