import type { Spot } from "./map";

const MOST = 12;
const WIDTH_OF_A_LETTER = 7;
const HEIGHT = 16;

/** The largest spots whose names have room without touching one another, where a pixel of the page is so long. */
export function labelled(spots: readonly Spot[], pixel: number): Spot[] {
  const boxes: [number, number, number, number][] = [];
  return spots
    .filter(({ place, x, y, radius }) => {
      const half = (Math.min(place.name.length, 30) * WIDTH_OF_A_LETTER * pixel) / 2;
      const bottom = y - radius * pixel;
      const box: [number, number, number, number] = [x - half, bottom - HEIGHT * pixel, x + half, bottom];
      const free = boxes.every(
        ([left, top, right, low]) => box[2] < left || box[0] > right || box[3] < top || box[1] > low,
      );
      if (free && boxes.length < MOST) {
        boxes.push(box);
        return true;
      }
      return false;
    })
    .map((spot) =>
      spot.place.name.length > 30
        ? { ...spot, place: { ...spot.place, name: `${[...spot.place.name].slice(0, 29).join("")}…` } }
        : spot,
    );
}
