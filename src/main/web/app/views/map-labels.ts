import { stripBidi } from "../../timeline/language";
import type { Cluster } from "./map-clusters";

const MOST = 14;
const LONGEST = 30;
const WIDTH_OF_A_LETTER = 7;
const HEIGHT = 16;

export interface Label {
  text: string;
  at: Cluster;
}

/** The names of the largest places that have room without touching one another, where a pixel of the page is so long. */
export function labelled(clusters: readonly Cluster[], pixel: number): Label[] {
  const boxes: [number, number, number, number][] = [];
  const labels: Label[] = [];
  for (const at of [...clusters].sort((a, b) => b.count - a.count)) {
    const text = shortened(stripBidi(at.places[0].name));
    const half = ([...text].length * WIDTH_OF_A_LETTER * pixel) / 2;
    const bottom = at.y - at.radius * pixel;
    const box: [number, number, number, number] = [at.x - half, bottom - HEIGHT * pixel, at.x + half, bottom];
    const free = boxes.every(
      ([left, top, right, low]) => box[2] < left || box[0] > right || box[3] < top || box[1] > low,
    );
    if (free && boxes.length < MOST) {
      boxes.push(box);
      labels.push({ text, at });
    }
  }
  return labels;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : name;
}
