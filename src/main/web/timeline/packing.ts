/** What needs room in a row: from {@code begin} to {@code end}. */
export interface Stretch {
  begin: number;
  end: number;
}

/**
 * Puts stretches into as few rows as can hold them without overlap, each into the first row that is free: a sweep from begin to
 * begin, O(n log n). Returns the row of each, and how many rows there are.
 */
export function pack(stretches: readonly Stretch[]): { rows: Int32Array; count: number } {
  const order = Array.from(stretches.keys()).sort((a, b) => stretches[a].begin - stretches[b].begin);
  const rows = new Int32Array(stretches.length);
  const busy = new Heap<{ end: number; row: number }>((a, b) => a.end - b.end);
  const free = new Heap<number>((a, b) => a - b);
  let count = 0;
  for (const index of order) {
    const { begin, end } = stretches[index];
    while (busy.size > 0 && busy.least.end <= begin) {
      free.add(busy.removeLeast().row);
    }
    const row = free.size > 0 ? free.removeLeast() : count++;
    rows[index] = row;
    busy.add({ end, row });
  }
  return { rows, count };
}

/** A binary heap: the least comes first. */
class Heap<T> {
  private readonly entries: T[] = [];

  constructor(private readonly compare: (a: T, b: T) => number) {}

  get size(): number {
    return this.entries.length;
  }

  get least(): T {
    return this.entries[0];
  }

  add(entry: T): void {
    const heap = this.entries;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.compare(heap[parent], entry) <= 0) {
        break;
      }
      heap[at] = heap[parent];
      at = parent;
    }
    heap[at] = entry;
  }

  removeLeast(): T {
    const heap = this.entries;
    const least = heap[0];
    const last = heap.pop()!;
    if (heap.length > 0) {
      this.sink(last);
    }
    return least;
  }

  private sink(entry: T): void {
    const heap = this.entries;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && this.compare(heap[child + 1], heap[child]) < 0) {
        child++;
      }
      if (this.compare(heap[child], entry) >= 0) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = entry;
  }
}
