import { describe, expect, it } from "vitest";
import { DAY } from "../../timeline/extent";
import { type Frame, type LaneBox, layOut, type Placed } from "../../timeline/layout";
import type { Item } from "../../timeline/model";
import { bounds, item } from "../support";

const START = Date.UTC(2023, 0, 1);

/** A picture of 2023, 1000 pixels wide, in which a letter of a title takes seven of them. */
function frame(more: Partial<Frame> = {}): Frame {
  return {
    width: 1000,
    height: 300,
    top: 10,
    x: (time) => ((time - START) / (365 * DAY)) * 1000,
    rightToLeft: false,
    strip: () => 0,
    titleWidth: ({ title }) => title.length * 7,
    ...more,
  };
}

const LANES = [
  { id: "a", label: "A" },
  { id: "b", label: "B" },
];

const marks = (boxes: LaneBox[]) => boxes.flatMap((box) => box.placed);
const ids = (box: LaneBox) => box.placed.map((placed) => placed.item.id);

/** Where its marks and as much of its label as is drawn are. */
function room(placed: Placed, { titleWidth }: Frame): [number, number] {
  const width = Math.min(titleWidth(placed.item), placed.labelRoom);
  const label = placed.labelX > placed.x ? placed.labelX + width : placed.labelX - width;
  return [Math.min(placed.left, label), Math.max(placed.right, label)];
}

describe("layOut", () => {
  it("puts an event where its day is", () => {
    const [placed] = marks(layOut([item("e", bounds("2023-07-02"))], [], frame()));
    expect(placed.x).toBeCloseTo(frame().x(Date.UTC(2023, 6, 2, 12)), 5);
    expect(placed.left).toBeLessThan(placed.x);
    expect(placed.right).toBeGreaterThan(placed.x);
  });

  it("stretches what has no end to beyond the edge", () => {
    const open = bounds("2023-03-01", "2023-03-01", null, null);
    const [placed] = marks(layOut([item("e", open)], [], frame()));
    expect(placed.right).toBeGreaterThan(1000);
    const [mirrored] = marks(
      layOut([item("e", open)], [], frame({ rightToLeft: true, x: (time) => 1000 - frame().x(time) })),
    );
    expect(mirrored.left).toBeLessThan(0);
  });

  it("leaves out what is out of sight", () => {
    expect(marks(layOut([item("e", bounds("1990-01-01"))], [], frame()))).toEqual([]);
  });

  it("sorts events into the lanes that they name, and the others into one more", () => {
    const boxes = layOut(
      [
        item("both", bounds("2023-02-01"), { lanes: ["a", "b"] }),
        item("one", bounds("2023-03-01"), { lanes: ["b"] }),
        item("none", bounds("2023-04-01"), { lanes: ["elsewhere"] }),
      ],
      LANES,
      frame(),
    );
    expect(boxes.map((box) => [box.lane?.id ?? null, ids(box)])).toEqual([
      ["a", ["both"]],
      ["b", ["both", "one"]],
      [null, ["none"]],
    ]);
    for (const [index, box] of boxes.slice(1).entries()) {
      expect(box.top).toBeGreaterThan(boxes[index].bottom);
    }
    // They share all of the height out, but for a gap below the last.
    expect(boxes[2].bottom).toBeCloseTo(10 + 300 - 8, 5);
  });

  it("lets no two of a row overlap, be it with their titles", () => {
    const items: Item[] = Array.from({ length: 60 }, (_, index) => {
      const day = new Date(START + ((index * 37) % 365) * DAY).toISOString().slice(0, 10);
      return item(`${index}`, bounds(day), { title: "a title of some length".slice(0, 5 + (index % 17)) });
    });
    const sized = frame({ height: 600 });
    const placed = marks(layOut(items, [], sized));
    expect(placed).toHaveLength(60);
    const overlaps = placed.flatMap((one, index) =>
      placed.slice(index + 1).filter((other) => {
        const [[a, b], [c, d]] = [room(one, sized), room(other, sized)];
        return one.labelY === other.labelY && a < d && c < b;
      }),
    );
    expect(overlaps.map(({ item }) => item.id)).toEqual([]);
  });

  it("puts the label before an event that stands too near to the edge", () => {
    const [placed] = marks(layOut([item("e", bounds("2023-12-20"), { title: "quite a long title" })], [], frame()));
    expect(placed.before).toBe(true);
    expect(placed.labelX).toBeLessThan(placed.x);
  });

  it("puts the label before an event where the whole title fits only there", () => {
    const title = "a title of more than three hundred pixels, which is long";
    const [placed] = marks(layOut([item("e", bounds("2023-10-01"), { title })], [], frame()));
    expect(placed.before).toBe(true);
    expect(placed.labelRoom).toBeGreaterThan(title.length * 7);
  });

  it("draws what is too much for its height as a crowd, and loses none", () => {
    const many = Array.from({ length: 3000 }, (_, index) => item(`${index}`, bounds("2023-06-01"), {}));
    const [box] = layOut(many, [], frame({ height: 100 }));
    expect(box.placed).toEqual([]);
    expect(box.crowd).toHaveLength(3000);
  });

  it("gives little to those who want little, and the rest to the others", () => {
    const busy = Array.from({ length: 40 }, (_, index) => item(`${index}`, bounds("2023-06-01"), { lanes: ["a"] }));
    const [a, b] = layOut([...busy, item("x", bounds("2023-06-01"), { lanes: ["b"] })], LANES, frame({ height: 500 }));
    expect(a.bottom - a.top).toBeGreaterThan(3 * (b.bottom - b.top));
  });
});
