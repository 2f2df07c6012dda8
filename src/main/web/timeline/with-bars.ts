import { useBars } from "./bar-part";
import { Bars } from "./bars";
import { drawDensity } from "./draw-density";
import { drawScale } from "./draw-scale";

/** Pictures that are made after this was imported have bars where there are too many events to draw each. */
useBars({ reader: (density, changed) => new Bars(density, changed), drawDensity, drawScale });
