import { Archive, type Operation } from "../timeline/graphql";

/** The archive with the way of asking that only the page has: embedded timelines carry none of it. */
export class KeptArchive extends Archive {
  /** A question without variables that all readers ask: the archive, and the browser, keep the answer until a change. */
  async askKept<Answer, Variables>(query: Operation<Answer, Variables>, signal?: AbortSignal): Promise<Answer> {
    const short = query.replaceAll(/\s+/g, " ");
    return this.dataOf(await this.fetched(`?${new URLSearchParams({ query: short })}`, { signal }));
  }
}
