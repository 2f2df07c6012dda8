// A source of numbers that one seed repeats exactly (mulberry32).
export class Random {
  constructor(seed) {
    this.state = seed;
  }

  number() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(bound) {
    return Math.floor(this.number() * bound);
  }

  chance(probability) {
    return this.number() < probability;
  }

  of(values) {
    return values[this.below(values.length)];
  }

  shuffled(values) {
    return values
      .map((value) => [this.number(), value])
      .sort(([left], [right]) => left - right)
      .map(([, value]) => value);
  }
}
