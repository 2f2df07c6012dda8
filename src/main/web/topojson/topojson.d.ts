/** The build unpacks topojson into this folder. This is what of it the page calls. */
import type { GeoPermissibleObjects } from "d3-geo";

interface Topology {
  objects: Record<string, unknown>;
}

declare const topojson: {
  feature(topology: Topology, object: unknown): GeoPermissibleObjects;
  mesh(topology: Topology, object: unknown, filter: (a: unknown, b: unknown) => boolean): GeoPermissibleObjects;
};
export default topojson;
