/** What has a name in a drawing: a mark, with how far it reaches in pixels of the page. */
export interface Named {
  x: number;
  y: number;
  radius: number;
  /** The greater, the sooner it is named. */
  count: number;
}

/** A name that has room. */
export interface Placed<T extends Named> {
  text: string;
  at: T;
  /** The middle of its foot. */
  x: number;
  y: number;
}

/** A rectangle of a drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Room<T extends Named> {
  /** How long a pixel of the page is in the drawing. */
  pixel: number;
  /** No more names than these. */
  most: number;
  /** What is in sight: no name is cut off by its edge. */
  sight: Box;
  nameOf(mark: T): string;
  /** Whether a mark has a name at all. Where nothing is said, all have. */
  isNamed?(mark: T): boolean;
  /** The width of a text, in pixels of the page. */
  widthOf(text: string): number;
}

const LONGEST = 30;
const HEIGHT = 15;
/** Between a mark and its name, and around a name. */
const GAP = 3;
/** Marks smaller than this may lie below a name. */
const SMALL = 6;

/** Size of the letters, in pixels of the page. */
export const LETTERS = 12;

/**
 * The names of the largest marks that have room: none lies on another, nor on a mark that is large enough to be read. A name
 * stands above its mark or, where there is no room, below it or beside it.
 */
export function namesWithRoom<T extends Named>(marks: readonly T[], room: Room<T>): Placed<T>[] {
  const { pixel, sight } = room;
  const names: Box[] = [];
  const large = marks.filter(({ radius }) => radius >= SMALL).map((at) => ({ at, box: boxOf(at, pixel) }));
  const found: Placed<T>[] = [];
  const named = marks.filter((mark) => room.isNamed?.(mark) ?? true);
  for (const at of named.sort((a, b) => b.count - a.count)) {
    if (found.length >= room.most) {
      break;
    }
    const text = shortened(room.nameOf(at));
    const isAway = areApart(boxOf(at, pixel), sight);
    const box = boxesOf(at, room.widthOf(text), pixel).find(
      (each) =>
        (isInside(each, sight) || (isAway && areApart(each, sight))) &&
        names.every((other) => areApart(each, other)) &&
        large.every((mark) => mark.at === at || areApart(each, mark.box)),
    );
    if (box !== undefined) {
      names.push(box);
      found.push({ text, at, x: (box.left + box.right) / 2, y: box.bottom - GAP * pixel });
    }
  }
  return found;
}

/** Where a name may stand, the best place first. */
function boxesOf({ x, y, radius }: Named, width: number, pixel: number): Box[] {
  const [half, height, away] = [(width / 2 + GAP) * pixel, HEIGHT * pixel, (radius + 1) * pixel];
  const box = (middle: number, bottom: number): Box => ({
    left: middle - half,
    right: middle + half,
    top: bottom - height,
    bottom,
  });
  return [
    box(x, y - away),
    box(x, y + away + height),
    box(x + away + half, y + height / 2),
    box(x - away - half, y + height / 2),
  ];
}

function boxOf({ x, y, radius }: Named, pixel: number): Box {
  const reach = radius * pixel;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function isInside(one: Box, other: Box): boolean {
  return one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;
}

function areApart(one: Box, other: Box): boolean {
  return one.right < other.left || one.left > other.right || one.bottom < other.top || one.top > other.bottom;
}

/** A name that is not longer than there can be room for. */
export function shortened(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : name;
}
