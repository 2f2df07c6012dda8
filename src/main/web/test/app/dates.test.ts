import { afterEach, expect, it, vi } from "vitest";
import { dateInWords, learnDates, SpeakingArchive } from "../../app/dates";
import { operation } from "../../timeline/graphql";

/** Answers in turn, and keeps what was asked. */
function server(...answers: unknown[]) {
  const asked: { query: string; variables: Record<string, unknown> }[] = [];
  vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body));
    return { json: async () => ({ data: answers.shift() }) };
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const ANY = operation<unknown, unknown>("query Any { any }");

it("learns the texts that come with the dates", async () => {
  const asked = server({ event: { date: { edtf: "1972-02", text: "February 1972" } } });
  await new SpeakingArchive("", "en").ask(ANY, {});
  expect(dateInWords("1972-02", "en")).toBe("February 1972");
  expect(asked).toHaveLength(1);
});

it("asks for the texts of dates that come without, once", async () => {
  const answer = {
    actor: { during: "1913/1994", codes: [{ during: null }, { during: "2001" }], times: ["2002", "2003"] },
  };
  const texts = ["1913–1994", "2001 г.", "2002 г.", "2003 г."].map((text) => ({ text }));
  const asked = server(answer, { dates: texts }, answer);
  const archive = new SpeakingArchive("", "ru");
  expect(await archive.ask(ANY, {})).toEqual(answer);
  expect(asked[1].variables.edtf).toEqual(["1913/1994", "2001", "2002", "2003"]);
  expect(dateInWords("2001", "ru")).toBe("2001 г.");
  await archive.ask(ANY, {});
  expect(asked).toHaveLength(3);
});

it("shows what it does not know as it is written, in each language apart", async () => {
  server({ dates: [{ text: "1er juin 2023" }] });
  await learnDates(new SpeakingArchive("", "fr"), ["2023-06-01"]);
  expect(dateInWords("2023-06-01", "fr")).toBe("1er juin 2023");
  expect(dateInWords("2023-06-01", "en")).toBe("2023-06-01");
});
