/** A sign that a picture can have on it, other than those of types, statuses and intensities. */
export type PlainSign = "faded" | "somewhere" | "open" | "approximate" | "uncertain" | "ungraded" | "bar" | "partial";

export type Sign = PlainSign | `type ${string}` | `status ${string} ${string}` | `intensity ${number}`;

export function signOfType(type: string): Sign {
  return `type ${type}`;
}

/** With the type whose mark shows it. */
export function signOfStatus(status: string, type: string): Sign {
  return `status ${status} ${type}`;
}

/** The signs that are on a picture: whoever draws one says so, and the legend explains these and no others. */
export class Signs {
  private readonly all = new Set<Sign>();

  add(sign: Sign): void {
    this.all.add(sign);
  }

  addIf(drawn: boolean, sign: Sign): void {
    if (drawn) {
      this.all.add(sign);
    }
  }

  has(sign: Sign): boolean {
    return this.all.has(sign);
  }

  /** What follows the word, in each of these signs. */
  after(word: "type" | "status" | "intensity"): string[][] {
    return [...this.all].map((sign) => sign.split(" ")).filter(([first]) => first === word);
  }

  /** Whether these are the same signs, in whatever order they were drawn. */
  equals(other: Signs): boolean {
    return this.all.size === other.all.size && [...this.all].every((sign) => other.all.has(sign));
  }

  get size(): number {
    return this.all.size;
  }
}
