import { describe, expect, it } from "vitest";
import { DAY } from "../../timeline/extent";
import { type LaneBox, layOut, type Placed } from "../../timeline/layout";
import type { Item } from "../../timeline/model";
import { bounds, item } from "../support";

const WIDTH = 900;
/** Half of the height of a line of text, and the least room of a row that has one. */
const HALF = 7;
const LABELLED_ROW = 15;

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const NAMES = [
  "Переговоры Министра иностранных дел Российской Федерации с Министром иностранных дел Республики Таджикистан",
  "Заседание Совета коллективной безопасности",
  "لقاء وزير الخارجية مع رئيس الجمهورية في دوشنبه",
  "Talks",
  "Visit of the President to the capital of the neighbouring country, with a delegation of both chambers",
  "Élections",
];

function generated(count: number, next: (below: number) => number): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const begin = Date.UTC(2020, 0, 1) + next(1400) * DAY;
    const length = next(4) === 0 ? next(300) : 0;
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    const [from, to] = [day(begin), day(begin + length * DAY)];
    const end = next(12) === 0 ? null : to;
    const dates = next(5) === 0 ? bounds(from, to) : bounds(from, from, end, end);
    const lanes = [["a"], ["b"], ["a", "b"], []][next(4)];
    return item(`${index}`, dates, { title: NAMES[next(NAMES.length)].slice(0, 4 + next(110)), lanes });
  });
}

const width = (title: string) => title.length * 7;

type Box = [left: number, right: number, top: number, bottom: number];

function labelBoxes(boxes: LaneBox[]): Box[] {
  return boxes.flatMap((box) => [
    ...(box.lane ? ([[0, WIDTH, box.top + 10 - HALF, box.top + 10 + HALF]] as Box[]) : []),
    ...(box.row < LABELLED_ROW ? [] : box.placed.filter((each) => each.labelRoom > 24).map(labelBox)),
  ]);
}

function labelBox(placed: Placed): Box {
  const drawn = Math.min(width(placed.item.title), placed.labelRoom);
  const [a, b] = [placed.labelX, placed.labelX + (placed.labelX < placed.x ? -drawn : drawn)];
  return [Math.min(a, b), Math.max(a, b), placed.labelY - HALF, placed.labelY + HALF];
}

function collisions(boxes: Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((two) => one[0] < two[1] && two[0] < one[1] && one[2] < two[3] - 0.01 && two[2] < one[3] - 0.01)
      .map((two) => `${one.map(Math.round)} and ${two.map(Math.round)}`),
  );
}

const LANES = [
  { id: "a", label: "A" },
  { id: "b", label: "B" },
];

describe("labels", () => {
  for (const rightToLeft of [false, true]) {
    for (const lanes of [[], LANES]) {
      it(`never collide, ${rightToLeft ? "from the right" : "from the left"}, in ${lanes.length} lanes`, () => {
        const drawn = Array.from({ length: 60 }, (_, seed) => {
          const next = chance(seed + 11);
          const part = (time: number) => (time - Date.UTC(2020, 0, 1)) / (1500 * DAY);
          const boxes = layOut(generated(2 + next(90), next), lanes, {
            width: WIDTH,
            height: 120 + next(500),
            fitted: next(2) === 0,
            top: 6,
            x: (time) => (rightToLeft ? 1 - part(time) : part(time)) * WIDTH,
            rightToLeft,
            strip: () => 0,
            titleWidth: ({ title }) => width(title),
          });
          const labels = labelBoxes(boxes);
          expect(collisions(labels), `seed ${seed}`).toEqual([]);
          expect(labels.every(([left, right]) => left >= -400 && right <= WIDTH + 400)).toBe(true);
          return labels.length;
        });
        expect(drawn.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(500);
      });
    }
  }
});
