import type { PlaceCount, Position } from "../queries/statistics";

/** A place that is on the map. */
export type Placed = PlaceCount & { position: Position };

/** A place with where it is drawn. */
export interface Spot {
  place: Placed;
  x: number;
  y: number;
}

/** Places that would be drawn on top of one another: one mark for all of them, at the weighted middle. */
export interface Cluster extends Omit<Spot, "place"> {
  places: Placed[];
  count: number;
  /** Of no place more is known than its country. */
  vague: boolean;
  radius: number;
}

/** Marks that are nearer to each other than this, in pixels of the page, are one. */
const NEAR = 26;
/** So much of the way from one middle to the other both may fill: beyond that, nobody reads the numbers on them. */
const TOUCHING = 0.85;
const LEAST = 4;
const MOST = 22;

export function isPlaced(place: PlaceCount): place is Placed {
  return place.position !== null;
}

export function isVague(place: Placed): boolean {
  return place.position.origin === "COUNTRY";
}

/**
 * The marks for these places where a pixel of the page is so long on the map. A place belongs to the largest place near it, so
 * that a mark stays where it is while the reader zooms. What is known only by its country stays apart from what is known exactly.
 */
export function clustered(spots: readonly Spot[], pixel: number): Cluster[] {
  const most = Math.max(1, ...spots.map(({ place }) => place.count));
  const bySize = [...spots].sort(largestFirst);
  const clusters: { at: Spot; members: Spot[] }[] = [];
  for (const spot of bySize) {
    const near = clusters.find(
      ({ at }) => isVague(at.place) === isVague(spot.place) && distance(at, spot) < NEAR * pixel,
    );
    if (near === undefined) {
      clusters.push({ at: spot, members: [spot] });
    } else {
      near.members.push(spot);
    }
  }
  // What is drawn later lies on top: the small ones, and what is known exactly.
  return withoutCovered(
    clusters.map(({ members }) => members),
    pixel,
    most,
  ).sort((a, b) => Number(b.vague) - Number(a.vague) || b.radius - a.radius);
}

/** Large marks reach further than places are near: where one would cover another, they are one as well. */
function withoutCovered(groups: Spot[][], pixel: number, most: number): Cluster[] {
  const found: { members: Spot[]; mark: Cluster }[] = [];
  for (const group of groups) {
    let members = group;
    let mark = joined(members, most);
    let covered = coveredBy(mark, found, pixel);
    while (covered >= 0) {
      members = [...found[covered].members, ...members].sort(largestFirst);
      found.splice(covered, 1);
      mark = joined(members, most);
      covered = coveredBy(mark, found, pixel);
    }
    found.push({ members, mark });
  }
  return found.map(({ mark }) => mark);
}

function coveredBy(mark: Cluster, found: readonly { mark: Cluster }[], pixel: number): number {
  return found.findIndex(
    ({ mark: other }) =>
      mark.vague === other.vague && distance(mark, other) < (mark.radius + other.radius) * TOUCHING * pixel,
  );
}

function largestFirst(one: Spot, other: Spot): number {
  return other.place.count - one.place.count || (one.place.id < other.place.id ? -1 : 1);
}

function joined(members: Spot[], most: number): Cluster {
  const count = members.reduce((sum, { place }) => sum + place.count, 0);
  const middle = (of: "x" | "y") => members.reduce((sum, spot) => sum + spot[of] * spot.place.count, 0) / (count || 1);
  const size = LEAST + (MOST - LEAST) * Math.sqrt(Math.min(1, count / most));
  return {
    places: members.map(({ place }) => place),
    x: count === 0 ? members[0].x : middle("x"),
    y: count === 0 ? members[0].y : middle("y"),
    count,
    vague: isVague(members[0].place),
    radius: size,
  };
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
