import { stripBidi } from "../../timeline/language";
import type { Cluster } from "./map-clusters";
import { type Box, namesWithRoom, type Placed } from "./names-with-room";

/** So many names the whole world has room for; where the reader zooms in, more. */
const MOST = 14;

export type Label = Placed<Cluster>;

/**
 * The names of the largest places that have room.
 *
 * @param pixel how long a pixel of the page is on the map
 * @param scale how many times the map is magnified
 * @param widthOf the width of a text, in pixels of the page
 * @param sight what of the map is in sight
 */
export function labelled(
  clusters: readonly Cluster[],
  pixel: number,
  scale: number,
  widthOf: (text: string) => number,
  sight: Box,
): Label[] {
  const nameOf = ({ places }: Cluster) => stripBidi(places[0].name);
  // A name says that the place is there; of a vague one only its country is known.
  const isNamed = ({ vague }: Cluster) => !vague;
  return namesWithRoom(clusters, { isNamed, pixel, most: MOST * scale, sight, nameOf, widthOf });
}
