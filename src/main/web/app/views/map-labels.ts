import { stripBidi } from "../../timeline/language";
import type { Cluster } from "./map-clusters";

/** So many names the whole world has room for; where the reader zooms in, more. */
const MOST = 14;
const LONGEST = 30;
const HEIGHT = 15;
/** Between a mark and its name, and around a name. */
const GAP = 3;
/** Marks smaller than this may lie below a name. */
const SMALL = 6;

/** Size of the letters, in pixels of the page. */
export const LETTERS = 12;

export interface Label {
  text: string;
  at: Cluster;
  /** The middle of its foot. */
  x: number;
  y: number;
}

/** A rectangle of the map. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The names of the largest places that have room: none lies on another, nor on a mark that is large enough to be read. A name
 * stands above its mark or, where there is no room, below it or beside it.
 *
 * @param pixel how long a pixel of the page is on the map
 * @param scale how many times the map is magnified
 * @param widthOf the width of a text, in pixels of the page
 * @param sight what of the map is in sight: no name of a mark in it is cut off
 */
export function labelled(
  clusters: readonly Cluster[],
  pixel: number,
  scale: number,
  widthOf: (text: string) => number,
  sight: Box,
): Label[] {
  const names: Box[] = [];
  const marks = clusters.filter(({ radius }) => radius >= SMALL).map((at) => ({ at, box: markOf(at, pixel) }));
  const labels: Label[] = [];
  for (const at of [...clusters].sort((a, b) => b.count - a.count)) {
    if (labels.length >= MOST * scale) {
      break;
    }
    const text = shortened(stripBidi(at.places[0].name));
    const box = boxesOf(at, widthOf(text), pixel).find(
      (each) =>
        (isInside(each, sight) || !isInside(markOf(at, pixel), sight)) &&
        names.every((other) => areApart(each, other)) &&
        marks.every((mark) => mark.at === at || areApart(each, mark.box)),
    );
    if (box !== undefined) {
      names.push(box);
      labels.push({ text, at, x: (box.left + box.right) / 2, y: box.bottom - GAP * pixel });
    }
  }
  return labels;
}

/** Where a name may stand, the best place first. */
function boxesOf({ x, y, radius }: Cluster, width: number, pixel: number): Box[] {
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

function markOf({ x, y, radius }: Cluster, pixel: number): Box {
  const reach = radius * pixel;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function isInside(one: Box, other: Box): boolean {
  return one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;
}

function areApart(one: Box, other: Box): boolean {
  return one.right < other.left || one.left > other.right || one.bottom < other.top || one.top > other.bottom;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : name;
}
