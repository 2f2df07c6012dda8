import { ArchiveError } from "./graphql";

/** One question at a time: a newer one ends an older one, and what the older one still brings is dropped. */
export class LatestRequest {
  private current = new AbortController();

  /** Ends what is under way, if anything is. */
  cancel(): void {
    this.current.abort();
  }

  /** Asks. Only while no newer question was asked and none was cancelled, it hands on what came, or what went wrong. */
  async ask<T>(
    question: (signal: AbortSignal) => Promise<T>,
    answered: (answer: T) => void,
    failed: (problem: ArchiveError) => void = () => {},
  ): Promise<void> {
    this.current.abort();
    this.current = new AbortController();
    const { signal } = this.current;
    try {
      const answer = await question(signal);
      if (!signal.aborted) {
        answered(answer);
      }
    } catch (cause) {
      if (!signal.aborted) {
        failed(cause instanceof ArchiveError ? cause : new ArchiveError(String(cause), "INTERNAL"));
      }
    }
  }
}
