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
  const bySize = [...spots].sort((a, b) => b.place.count - a.place.count || (a.place.id < b.place.id ? -1 : 1));
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
  return clusters
    .map(({ members }) => joined(members, most))
    .sort((a, b) => Number(b.vague) - Number(a.vague) || b.radius - a.radius);
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

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
