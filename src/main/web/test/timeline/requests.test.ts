import { describe, expect, it } from "vitest";
import { ArchiveError } from "../../timeline/graphql";
import { LatestRequest } from "../../timeline/requests";

/** An answer that comes when it is told to. */
function later<T>() {
  let resolve!: (value: T) => void;
  let reject!: (cause: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe("LatestRequest", () => {
  it("drops the answer to an older question, whichever comes first", async () => {
    const [older, newer] = [later<string>(), later<string>()];
    const requests = new LatestRequest();
    const shown: string[] = [];
    const signals: AbortSignal[] = [];
    const ask = (answer: Promise<string>) =>
      requests.ask(
        (signal) => {
          signals.push(signal);
          return answer;
        },
        (text) => shown.push(text),
        () => shown.push("failed"),
      );
    const asked = [ask(older.promise), ask(newer.promise)];
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    newer.resolve("new");
    older.resolve("old");
    await Promise.all(asked);
    expect(shown).toEqual(["new"]);
  });

  it("does not tell of an older question that it failed", async () => {
    const older = later<string>();
    const requests = new LatestRequest();
    const failures: ArchiveError[] = [];
    const asked = requests.ask(
      () => older.promise,
      () => {},
      (problem) => failures.push(problem),
    );
    requests.cancel();
    older.reject(new Error("gone"));
    await asked;
    expect(failures).toEqual([]);
  });

  it("tells of the latest what went wrong, in the form of the archive", async () => {
    const failures: ArchiveError[] = [];
    const failed = (problem: ArchiveError) => failures.push(problem);
    const requests = new LatestRequest();
    await requests.ask(
      () => Promise.reject(new ArchiveError("no", "BAD_DATE")),
      () => {},
      failed,
    );
    await requests.ask(
      () => Promise.reject(new TypeError("odd")),
      () => {},
      failed,
    );
    expect(failures.map(({ code }) => code)).toEqual(["BAD_DATE", "INTERNAL"]);
  });
});
