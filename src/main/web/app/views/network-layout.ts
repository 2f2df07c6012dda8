/** Where the nodes of a graph are drawn: the same graph always looks the same. */

export interface Point {
  x: number;
  y: number;
}

export interface Link {
  a: string;
  b: string;
  count: number;
}

const ROUNDS = 300;
/** The golden angle: points on a spiral of it are evenly spread. */
const ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places nodes by forces: all push each other away, and links pull theirs together, the more the oftener they met. Nothing is left
 * to chance: the nodes begin on a spiral, in their order. Those whose place is known stay there.
 *
 * @return points within a square from -1 to 1
 */
export function layout(
  ids: readonly string[],
  links: readonly Link[],
  known: ReadonlyMap<string, Point> = new Map(),
): Map<string, Point> {
  const begin = ids.map((id, index) => {
    const radius = Math.sqrt((index + 0.5) / ids.length);
    return known.get(id) ?? { x: radius * Math.cos(index * ANGLE), y: radius * Math.sin(index * ANGLE) };
  });
  const points = begin.map((point) => ({ ...point }));
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const most = Math.max(1, ...links.map(({ count }) => count));
  const pulls = links.map(({ a, b, count }) => {
    return { from: numbers.get(a)!, to: numbers.get(b)!, pull: 0.3 + 0.7 * Math.sqrt(count / most) };
  });
  const ideal = 1.6 / Math.sqrt(Math.max(1, ids.length));
  for (let round = 0; round < ROUNDS; round++) {
    const moves = forces(points, pulls, ideal);
    const furthest = 0.15 * (1 - round / ROUNDS) ** 1.5 + 0.0005;
    for (const [index, move] of moves.entries()) {
      const length = Math.hypot(move.x, move.y);
      if (length > 0 && !known.has(ids[index])) {
        const step = Math.min(length, furthest) / length;
        points[index] = { x: points[index].x + move.x * step, y: points[index].y + move.y * step };
      }
    }
  }
  return new Map(ids.map((id, index) => [id, points[index]]));
}

function forces(points: readonly Point[], pulls: { from: number; to: number; pull: number }[], ideal: number): Point[] {
  // A weak pull to the middle keeps those together who have nothing to do with each other.
  const moves = points.map(({ x, y }) => ({ x: -0.05 * x, y: -0.05 * y }));
  const push = (one: number, other: number, force: number) => {
    const dx = points[one].x - points[other].x || 1e-6 * (one - other);
    const dy = points[one].y - points[other].y;
    const distance = Math.max(Math.hypot(dx, dy), 1e-3);
    const size = force === 0 ? (ideal * ideal) / distance : (-force * distance * distance) / ideal;
    moves[one].x += (dx / distance) * size;
    moves[one].y += (dy / distance) * size;
    moves[other].x -= (dx / distance) * size;
    moves[other].y -= (dy / distance) * size;
  };
  for (let one = 0; one < points.length; one++) {
    for (let other = 0; other < one; other++) {
      push(one, other, 0);
    }
  }
  for (const { from, to, pull } of pulls) {
    push(from, to, pull);
  }
  return moves;
}

/** The points in a box, as large as they fit in it with so much room around them. */
export function fitted(
  points: ReadonlyMap<string, Point>,
  width: number,
  height: number,
  room: number,
): Map<string, Point> {
  const all = [...points.values()];
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const scale = (from: number, to: number, size: number) => (to > from ? (size - 2 * room) / (to - from) : 0);
  const [kx, ky] = [scale(left, right, width), scale(top, bottom, height)];
  return new Map(
    [...points].map(([id, { x, y }]) => [
      id,
      { x: width / 2 + (x - (left + right) / 2) * kx, y: height / 2 + (y - (top + bottom) / 2) * ky },
    ]),
  );
}
