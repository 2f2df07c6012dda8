/** Entries that are kept or dropped together. */
export const BLOCK = 25;

/** Before it is measured, a block is taken to be as high as this. */
const GUESSED_HEIGHT = 62 * BLOCK;

/**
 * Which blocks of a long list are in the document. The others are blank space of the height they had, so that the list
 * is as long as it would be, and the document stays small however far one scrolls.
 */
export class ListWindow {
  first = 0;
  /** Exclusive. */
  last = 2;
  private heights: number[] = [];

  reset(): void {
    this.first = 0;
    this.last = 2;
    this.heights = [];
  }

  measured(block: number, height: number): void {
    this.heights[block] = height;
  }

  /** The height of all blocks from the one to the other, which is not among them. */
  height(from: number, to: number): number {
    let sum = 0;
    for (let block = from; block < to; block++) {
      sum += this.heights[block] ?? GUESSED_HEIGHT;
    }
    return sum;
  }

  /** Keeps what lies between two lines, counted from the top of the list; true if that is not what it was. */
  keep(top: number, bottom: number, blocks: number): boolean {
    let first = 0;
    let above = 0;
    while (first < blocks - 1 && above + this.height(first, first + 1) < top) {
      above += this.height(first, first + 1);
      first++;
    }
    let last = first;
    while (last < blocks && above < bottom) {
      above += this.height(last, last + 1);
      last++;
    }
    last = Math.max(last, first + 1);
    const changed = first !== this.first || last !== this.last;
    this.first = first;
    this.last = last;
    return changed;
  }

  show(block: number): void {
    this.first = Math.max(block - 1, 0);
    this.last = block + 2;
  }
}
