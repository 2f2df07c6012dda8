/** Asks the archive over GraphQL. */

/** Somebody or something that an ambiguous or misspelt reference may have meant. */
export interface Candidate {
  id: string;
  name: string;
  type: string;
}

/** An archive that is busy ends what takes long, too. */
const PASSING = ["UNAVAILABLE", "OVERLOADED", "RATE_LIMITED", "INTERNAL", "DEADLINE_EXCEEDED"];

/** An answer that the archive refused, with what to do about it in its message. */
export class ArchiveError extends Error {
  constructor(
    message: string,
    /** As in docs/graphql.md; UNAVAILABLE when the archive cannot be reached. */
    readonly code: string,
    readonly candidates: Candidate[] = [],
  ) {
    super(message);
  }

  /** Whether the same may succeed when it is asked again. */
  get isPassing(): boolean {
    return PASSING.includes(this.code);
  }
}

/** The text of an operation, with the types of its variables and of its answer. */
export type Operation<Answer, Variables> = string & { readonly types?: (variables: Variables) => Answer };

export function operation<Answer, Variables>(text: string): Operation<Answer, Variables> {
  return text as Operation<Answer, Variables>;
}

/** One type with the fields of all members of a union: what only some of them have may be absent. */
export type Merged<Union> = { [K in keyof Union]: Union[K] } & {
  [K in Exclude<Keys<Union>, keyof Union>]?: Union extends Record<K, infer Value> ? Value : never;
};
type Keys<Union> = Union extends unknown ? keyof Union : never;

export class Archive {
  /**
   * @param host the archive's origin, without a slash at its end; empty for the page's own
   * @param language the BCP 47 tag of the language in which names are asked for
   */
  constructor(
    readonly host: string,
    readonly language: string,
  ) {}

  async ask<Answer, Variables>(
    query: Operation<Answer, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Answer> {
    return this.dataOf(await this.send(query, variables, signal));
  }

  protected async dataOf<Answer>(response: Response): Promise<Answer> {
    const body = await response.json().catch(() => {
      throw new ArchiveError(`The archive answered with status ${response.status}.`, "UNAVAILABLE");
    });
    const error = body.errors?.[0];
    if (error) {
      throw new ArchiveError(error.message, error.extensions?.code ?? "INTERNAL", error.extensions?.candidates);
    }
    return body.data as Answer;
  }

  private send(query: string, variables: unknown, signal?: AbortSignal): Promise<Response> {
    const body = JSON.stringify({ query, variables });
    return this.fetched("", { method: "POST", headers: { "Content-Type": "application/json" }, body, signal });
  }

  protected async fetched(parameters: string, request: RequestInit): Promise<Response> {
    const headers = {
      ...request.headers,
      Accept: "application/graphql-response+json",
      "Accept-Language": this.language,
    };
    try {
      return await fetch(`${this.host}/graphql${parameters}`, { credentials: "omit", ...request, headers });
    } catch (cause) {
      if ((cause as Error).name === "AbortError") {
        throw cause;
      }
      throw new ArchiveError("The archive cannot be reached.", "UNAVAILABLE");
    }
  }
}
