import type { GeoPermissibleObjects } from "d3-geo";
// The package knows neither modules nor types.
import topojson from "../../topojson/topojson";

export interface Outlines {
  land: GeoPermissibleObjects;
  borders: GeoPermissibleObjects;
}

let loading: Promise<Outlines> | null = null;

/** The outlines of the world, asked for when the first map is shown, and only once; after a failure again. */
export function outlines(): Promise<Outlines> {
  loading ??= load();
  loading.catch(() => (loading = null));
  return loading;
}

async function load(): Promise<Outlines> {
  const response = await fetch("/map/world_110m.json");
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  const world = await response.json();
  return {
    land: topojson.feature(world, world.objects.land),
    borders: topojson.mesh(world, world.objects.countries, (a: unknown, b: unknown) => a !== b),
  };
}
