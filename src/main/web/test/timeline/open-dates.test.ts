import { expect, it } from "vitest";
import { dated, openOf, openTexts } from "../../timeline/open-dates";

it("leaves open dates out, unless the question says so itself", () => {
  expect(dated({ during: "1972" })).toEqual({ during: "1972", openDate: false });
  expect(dated({ openDate: true })).toEqual({ openDate: true });
  expect(openOf({ during: "1972" })).toEqual({ during: "1972", openDate: true });
});

it("says each date once, and not too many", () => {
  const dates = ["before June 2023", "before June 2023", "until 2020", "since 2002", "until 1999"].map((text) => ({
    text,
  }));
  expect(openTexts(dates.slice(0, 2), 3)).toBe("before June 2023");
  expect(openTexts(dates, 3)).toBe("before June 2023; until 2020; since 2002; …");
});
