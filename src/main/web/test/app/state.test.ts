import { describe, expect, it } from "vitest";
import { orderOf, readState, type State, writeState } from "../../app/state";

const read = (path: string) => readState(new URL(path, "http://localhost"));

describe("the state of the page", () => {
  it.each([
    "/",
    "/?between=Russia&between=Tajikistan&during=2023",
    "/?q=Lavrov+2023&view=map",
    "/?near=38.56,68.77,50&types=MEETING&rollUp=false&lanes=actors&from=2023-01-01&to=2023-02-01&language=ar&theme=dark",
    "/event/R0E6MQ?language=fr",
    "/actor/iso3166%3ATJ",
    "/embed?about=border",
    "/about?language=fr",
    "/?between=Japan&view=network&years=1972/1975",
  ])("is the same after %s was read and written", (path) => {
    expect(writeState(read(path) as State)).toBe(path);
  });

  it("leaves out what is as usual, and what it does not know", () => {
    expect(
      writeState(read("/?view=list&lanes=none&colour=red&language=xx&from=yesterday&years=1972/1975") as State),
    ).toBe("/");
  });

  it("understands the words that the page had before the element had others", () => {
    expect(read("/?lanes=actor&scheme=dark")).toMatchObject({ lanes: "actors", theme: "dark" });
    expect(read("/?lanes=dispute")).toMatchObject({ lanes: "disputes" });
    expect(writeState(read("/?lanes=actor&scheme=dark") as State)).toBe("/?lanes=actors&theme=dark");
    expect(read("/?scheme=dark&theme=light")).toMatchObject({ theme: "light" });
  });

  it("serves no other path", () => {
    expect(read("/graphiql")).toBeUndefined();
    expect(read("/event/a/b")).toBeUndefined();
  });

  it("shows the newest first to those who have asked nothing yet", () => {
    expect(orderOf(read("/") as State)).toBe("NEWEST_FIRST");
    expect(orderOf(read("/?between=Russia") as State)).toBe("OLDEST_FIRST");
    expect(orderOf(read("/?between=Russia&orderBy=NEWEST_FIRST") as State)).toBe("NEWEST_FIRST");
  });
});
