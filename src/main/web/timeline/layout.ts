import { centre, type Extent, extentOf, hasCore, isDay } from "./extent";
import type { Item, Lane } from "./model";
import { pack } from "./packing";

/** Where an item is drawn, in CSS pixels; {@code left} and {@code right} bound its marks, not its label. */
export interface Placed {
  item: Item;
  extent: Extent;
  /** The horizontal place of its mark. */
  x: number;
  y: number;
  left: number;
  right: number;
  /** Whether its label stands before it, since there is no room behind it. */
  before: boolean;
  /** Where its label begins, and how much room there is for it. */
  labelX: number;
  labelY: number;
  labelRoom: number;
}

/** A lane as it is drawn. */
export interface LaneBox {
  lane: Lane | null;
  top: number;
  bottom: number;
  /** The height of a row of items. */
  row: number;
  placed: Placed[];
  /** More than can be drawn one by one: drawn as bars of how many there are. */
  crowd: Item[];
}

export interface Frame {
  width: number;
  /** The height that there is for all lanes; where they need more, they get it. */
  height: number;
  /** Whether they get no more than they need, instead of all that there is. */
  fitted?: boolean;
  top: number;
  /** From time to pixels. */
  x(time: number): number;
  rightToLeft: boolean;
  /** The height of what stands above the items of a lane, such as the names of its bands. */
  strip(lane: Lane | null): number;
  /** The width of a title, as far as it is drawn. */
  titleWidth(item: Item): number;
}

export const MARK = 6;
const ROW = 24;
const LEAST_ROW = 7;
export const HEADING = 20;
const GAP = 8;
const SHORTEST_LABEL = 40;
/** So long a label gets room for sure; where there happens to be more, it may be wider. */
const LONGEST_LABEL = 240;
const WIDEST_LABEL = 460;
const SHORTER_LABELS = [150, 90];
const LEAST_LABELLED_ROW = 18;
const LEAST_LANE = 36;
/** So much a lane gets, if it wants it, even if the picture has to scroll. */
const ENOUGH = 110;
/** From here on there is room for a label above a bar. */
const LIFTED_ROW = 19;
/** From here on a bar is so long that its label stands above it. */
const LONG = 70;
/** Between a label and what comes after it. */
const LABEL_GAP = 6;

/** Puts all that is in sight into lanes and rows without overlap; rows grow upwards from the foot of their lane. */
export function layOut(items: readonly Item[], lanes: readonly Lane[], frame: Frame): LaneBox[] {
  const drafts = group(items, lanes).map(({ lane, members }) => draft(lane, members, frame));
  const headings = drafts.map(({ lane }) => (lanes.length > 0 ? HEADING : 0) + frame.strip(lane));
  const wanted = drafts.map((each) => each.rows * ROW);
  const room = frame.height - headings.reduce((sum, heading) => sum + heading + GAP, 0);
  const needed = wanted.reduce((sum, each) => sum + Math.max(each, LEAST_LANE), 0);
  const heights = share(frame.fitted ? Math.min(room, needed) : room, wanted);
  let top = frame.top;
  return drafts.map((each, index) => {
    const box = settle(each, top, top + headings[index] + heights[index], heights[index], frame);
    top = box.bottom + GAP;
    return box;
  });
}

/**
 * Shares a height out: who wants little gets it, the others get the same but enough, and what is left over is everyone's.
 */
function share(height: number, wanted: readonly number[]): number[] {
  let left = height;
  let open = wanted.length;
  const shares = new Array<number>(wanted.length);
  for (const index of Array.from(wanted.keys()).sort((a, b) => wanted[a] - wanted[b])) {
    shares[index] = Math.max(Math.min(wanted[index], Math.max(left / open, ENOUGH)), LEAST_LANE);
    left -= shares[index];
    open--;
  }
  return shares.map((each) => each + Math.max(left, 0) / wanted.length);
}

interface Draft {
  lane: Lane | null;
  placed: Placed[];
  /** How many rows it takes with the labels, or without them where they need too many. */
  rows: number;
}

function group(items: readonly Item[], lanes: readonly Lane[]): { lane: Lane | null; members: Item[] }[] {
  if (lanes.length === 0) {
    return [{ lane: null, members: [...items] }];
  }
  const groups = new Map<string, Item[]>(lanes.map((lane) => [lane.id, []]));
  const others: Item[] = [];
  for (const item of items) {
    const known = item.lanes.filter((id) => groups.has(id));
    for (const id of known) {
      groups.get(id)!.push(item);
    }
    if (known.length === 0) {
      others.push(item);
    }
  }
  const result = lanes.map((lane) => ({ lane: lane as Lane | null, members: groups.get(lane.id)! }));
  return others.length > 0 ? [...result, { lane: null, members: others }] : result;
}

function draft(lane: Lane | null, members: readonly Item[], frame: Frame): Draft {
  const placed: Placed[] = [];
  for (const item of members) {
    const extent = extentOf(item.bounds);
    const [left, right] = edges(extent, frame);
    if (right >= -LONGEST_LABEL && left <= frame.width + LONGEST_LABEL) {
      const x = isDay(extent) ? (left + right) / 2 : markX(extent, left, right, frame);
      placed.push({ item, extent, x, y: 0, left, right, before: false, labelX: 0, labelY: 0, labelRoom: 0 });
    }
  }
  // Far too many for labels: wants all the room that there is, and nobody measures their titles.
  const tooMany = placed.length * ROW * SHORTEST_LABEL > frame.height * frame.width;
  for (const each of tooMany ? [] : placed) {
    const behind = frame.rightToLeft ? each.x : frame.width - each.x;
    const fitsBefore = (longest: number) => {
      const width = Math.min(frame.titleWidth(each.item), longest) + 24;
      return width > behind && frame.width - behind > width;
    };
    each.before = each.right - each.left < LONG && (fitsBefore(WIDEST_LABEL) || fitsBefore(LONGEST_LABEL));
  }
  return { lane, placed, rows: Math.max(tooMany ? placed.length : packed(placed, frame, LONGEST_LABEL), 1) };
}

/** Something that has no bound, or a far one, reaches just beyond what is in sight. */
function edges(extent: Extent, frame: Frame): [number, number] {
  const at = (time: number) =>
    Number.isFinite(time) ? frame.x(time) : time > 0 === frame.rightToLeft ? -MARK * 2 : frame.width + MARK * 2;
  const [a, b] = [at(extent.begin), at(extent.end)];
  const [left, right] = [Math.min(a, b), Math.max(a, b)];
  const middle = (left + right) / 2;
  return [Math.min(left, middle - MARK - 1), Math.max(right, middle + MARK + 1)];
}

/** Where it begins for sure, or in the middle where no moment is sure; in sight as long as a part of it is. */
function markX(extent: Extent, left: number, right: number, frame: Frame): number {
  if (right - left < LONG) {
    return (left + right) / 2;
  }
  const wanted = hasCore(extent) && Number.isFinite(extent.coreBegin) ? extent.coreBegin : centre(extent);
  const offset = hasCore(extent) ? (frame.rightToLeft ? -MARK : MARK) : 0;
  const [least, most] = [Math.max(left, 0) + MARK * 2, Math.min(right, frame.width) - MARK * 2];
  return Math.max(Math.min(frame.x(wanted) + offset, Math.max(most, left)), Math.min(least, right));
}

/** Puts each into a row, with room for so much of its title; none if that is nothing. */
function packed(placed: Placed[], frame: Frame, longest: number): number {
  const label = (each: Placed) => (longest === 0 ? 0 : Math.min(frame.titleWidth(each.item), longest) + 12);
  const { rows, count } = pack(
    placed.map((each) => {
      const reach = overhang(each, label(each), toLeft(each, frame));
      return toLeft(each, frame)
        ? { begin: each.left - reach, end: each.right + 2 }
        : { begin: each.left - 2, end: each.right + reach };
    }),
  );
  placed.forEach((each, index) => {
    each.y = rows[index];
  });
  return count;
}

/** Whether its label reaches from it to the left. */
function toLeft(each: Placed, frame: Frame): boolean {
  return each.before !== frame.rightToLeft;
}

/** How far the label reaches beyond the marks. */
function overhang(each: Placed, label: number, left: boolean): number {
  if (label === 0) {
    return 2;
  }
  const start = labelX(each, left);
  return Math.max(2, left ? each.left - (start - label) : start + label - each.right);
}

/** Gives rows their height: as many as fit with labels, else as many as fit without, else none. */
function settle(draft: Draft, top: number, bottom: number, height: number, frame: Frame): LaneBox {
  const { lane, placed } = draft;
  if (placed.length * LEAST_ROW * 2 * MARK > height * frame.width * 1.5) {
    return { lane, top, bottom, row: 0, placed: [], crowd: placed.map((each) => each.item) };
  }
  const rows = rowsWithin(draft, height, frame);
  const row = Math.min(ROW, height / Math.max(rows, 1));
  if (row < LEAST_ROW) {
    return { lane, top, bottom, row, placed: [], crowd: placed.map((each) => each.item) };
  }
  for (const each of placed) {
    each.y = each.labelY = bottom - (each.y + 0.5) * row;
  }
  placeLabels(placed, row, frame);
  return { lane, top, bottom, row, placed, crowd: [] };
}

/** With whole titles where they fit, else with their beginnings, else with as much as is left between the marks. */
function rowsWithin({ placed, rows }: Draft, height: number, frame: Frame): number {
  if (rows * LEAST_LABELLED_ROW <= height) {
    return rows;
  }
  const mayFit = placed.length * LEAST_LABELLED_ROW * SHORTEST_LABEL <= height * frame.width;
  for (const longest of mayFit ? SHORTER_LABELS : []) {
    const shorter = packed(placed, frame, longest);
    if (shorter * LEAST_LABELLED_ROW <= height) {
      return shorter;
    }
  }
  return packed(placed, frame, 0);
}

/** A label stands behind the marks, or above long ones, and may reach to the next item of its row. */
function placeLabels(placed: Placed[], row: number, frame: Frame): void {
  const order = [...placed].sort((a, b) => a.y - b.y || a.left - b.left);
  order.forEach((each) => {
    each.labelX = labelX(each, toLeft(each, frame));
  });
  order.forEach((each, index) => {
    const left = toLeft(each, frame);
    const next = order[left ? index - 1 : index + 1];
    each.labelRoom = Math.min(roomOf(each, next, left, frame) - LABEL_GAP, WIDEST_LABEL);
  });
  for (const each of row < LIFTED_ROW ? [] : placed) {
    if (isLong(each, frame.rightToLeft)) {
      each.y += 6;
      each.labelY -= 5;
    }
  }
}

/** How much room there is for a label: to the next item of the row, or shared with its label where that comes towards it. */
function roomOf(each: Placed, next: Placed | undefined, left: boolean, frame: Frame): number {
  if (next === undefined || next.labelY !== each.labelY) {
    return left ? each.labelX : frame.width - each.labelX;
  }
  if (toLeft(next, frame) === left) {
    return Math.abs((left ? next.right : next.left) - each.labelX);
  }
  // Whoever needs less than half leaves the rest to the other.
  const between = Math.abs(next.labelX - each.labelX);
  const others = Math.min(frame.titleWidth(next.item) + 2 * LABEL_GAP, between);
  return Math.max(between / 2, between - others);
}

function isLong(each: Placed, left: boolean): boolean {
  return (left ? each.x - each.left : each.right - each.x) > LONG;
}

function labelX(each: Placed, left: boolean): number {
  const reach = left ? each.x - each.left : each.right - each.x;
  const offset = isLong(each, left) ? MARK + 3 : reach + 5;
  return left ? each.x - offset : each.x + offset;
}
