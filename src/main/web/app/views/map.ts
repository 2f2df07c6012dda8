import { type GeoPermissibleObjects, geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { scaleSqrt } from "d3-scale";
import { select } from "d3-selection";
import { html, nothing, svg, type TemplateResult } from "lit";
import { stripBidi } from "../../timeline/language";
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from "../../zoom/index";
import type { I18n } from "../i18n";
import { format } from "../i18n";
import type { PlaceCount } from "../queries/statistics";
import { labelled } from "./map-labels";
import { mapStyle } from "./map-style";
import { type Outlines, outlines } from "./outlines";
import { View } from "./view";

const WIDTH = 960;
/** The world is twice as wide as high; on a telephone there is room above and below it for what is zoomed in. */
const HEIGHT = 470;
const HEIGHT_WHERE_NARROW = 760;
const NARROW = 600;
const MOST_ZOOM = 40;
/** So that the reader still sees in which part of the world it is. */
const MOST_FITTED = 6;
const PAN = 80;
const SPHERE: GeoPermissibleObjects = { type: "Sphere" };

/** A place with where it is drawn. */
export interface Spot {
  place: PlaceCount;
  x: number;
  y: number;
  radius: number;
}

/**
 * Where it happened: circles on the outlines of the world, as large as there are events, and a table of all places beside it,
 * those without a position among them.
 *
 * @fires place-select when the reader chooses a place; its detail is the place's id
 */
export class WorldMap extends View {
  static override properties = {
    ...View.properties,
    places: { attribute: false },
    selected: { type: String },
    scale: { state: true },
    width: { state: true },
    outlines: { state: true },
    failed: { state: true },
  };

  static override styles = [View.styles, mapStyle];

  declare places: PlaceCount[];
  /** The id of the place that the filter has. */
  declare selected: string;
  declare private scale: number;
  /** Of the drawing, in pixels of the page. */
  declare private width: number;
  declare private outlines: Outlines | null;
  declare private failed: boolean;

  private readonly projection = geoNaturalEarth1();
  private readonly path = geoPath(this.projection);
  private readonly zooming = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, MOST_ZOOM])
    .filter((event: Event) => this.takes(event))
    .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => this.zoomed(event));
  private readonly sizes = new ResizeObserver(([{ contentRect }]) => {
    this.width = contentRect.width || WIDTH;
  });
  private height = 0;
  private fitted = false;
  private spots: Spot[] = [];

  constructor() {
    super();
    this.places = [];
    this.selected = "";
    this.scale = 1;
    this.width = WIDTH;
    this.outlines = null;
    this.failed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected get empty(): boolean {
    return this.places.length === 0;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    const height = this.width < NARROW ? HEIGHT_WHERE_NARROW : HEIGHT;
    if (height !== this.height) {
      this.height = height;
      this.projection.fitExtent(
        [
          [8, 8],
          [WIDTH - 8, height - 8],
        ],
        SPHERE,
      );
      this.zooming
        .extent([
          [0, 0],
          [WIDTH, height],
        ])
        .translateExtent([
          [0, 0],
          [WIDTH, height],
        ]);
      this.fitted = false;
    } else if (!changed.has("places")) {
      return;
    }
    this.spots = this.spotsOf(this.places);
  }

  private spotsOf(places: PlaceCount[]): Spot[] {
    const radius = scaleSqrt([0, Math.max(1, ...places.map(({ count }) => count))], [0, 22]);
    return places
      .flatMap((place) => {
        const at = hasPosition(place) ? this.projection([place.longitude, place.latitude]) : null;
        return at === null ? [] : [{ place, x: at[0], y: at[1], radius: Math.max(3, radius(place.count)) }];
      })
      .sort((a, b) => b.radius - a.radius);
  }

  protected show(i18n: I18n): TemplateResult {
    return html`<div class="layout">
      <div class="map">${this.drawing(i18n)} ${this.tools(i18n)}</div>
      ${this.list(i18n)}
    </div>`;
  }

  private drawing(i18n: I18n): TemplateResult {
    const label = `${format(i18n.views.map, { places: this.spots.length }, this.language)} ${i18n.views.mapKeys}`;
    return html`<div class="stage" role="group" tabindex="0" aria-label=${label} @keydown=${this.key}>
        <svg viewBox="0 0 ${WIDTH} ${this.height}" aria-hidden="true">
          <g class="world">
            <path class="sphere" d=${this.path(SPHERE)}></path>
            <path class="graticule" d=${this.path(geoGraticule10())}></path>
            ${
              this.outlines
                ? svg`<path class="land" d=${this.path(this.outlines.land)}></path>
                  <path class="borders" d=${this.path(this.outlines.borders)}></path>`
                : nothing
            }
            ${this.spots.map((spot) => this.circle(spot))}
            ${labelled(this.spots, this.pixel).map((spot) => this.name(spot))}
          </g>
        </svg>
      </div>
      ${this.failed ? html`<p class="muted" role="status">${i18n.views.noOutlines}</p>` : nothing}`;
  }

  /** How long a pixel of the page is on the map, however it is zoomed. */
  private get pixel(): number {
    return WIDTH / this.width / this.scale;
  }

  private name({ place, x, y, radius }: Spot): TemplateResult {
    const above = y - (radius + 3) * this.pixel;
    return svg`<text class="name" x=${x} y=${above} font-size=${12 * this.pixel} stroke-width=${3 * this.pixel} text-anchor="middle"
      >${stripBidi(place.name)}</text>`;
  }

  private circle({ place, x, y, radius }: Spot): TemplateResult {
    return svg`<circle class="spot ${place.id === this.selected ? "chosen" : ""}" cx=${x} cy=${y} r=${radius * this.pixel}
      @click=${() => this.emit("place-select", place.id)}><title>${stripBidi(place.name)}: ${this.number(place.count)}</title></circle>`;
  }

  private tools(i18n: I18n): TemplateResult {
    const button = (style: string, sign: string, name: string, act: () => void) =>
      html`<button type="button" class=${style} aria-label=${name} title=${name} @click=${act}>${sign}</button>`;
    return html`<div class="tools" role="group">
      ${button("in", "+", i18n.timeline.zoomIn, () => this.zoomBy(2))} ${button("north", "↑", i18n.views.north, () => this.panBy(0, 1))}
      ${button("out", "−", i18n.timeline.zoomOut, () => this.zoomBy(0.5))} ${button("west", "←", i18n.views.west, () => this.panBy(1, 0))}
      ${button("all", "⊙", i18n.views.wholeWorld, () => this.reset())} ${button("east", "→", i18n.views.east, () => this.panBy(-1, 0))}
      ${button("north", "↓", i18n.views.south, () => this.panBy(0, -1))}
    </div>`;
  }

  private list(i18n: I18n): TemplateResult {
    const unplaced = this.places.filter((place) => !hasPosition(place));
    return html`<div>
      <div class="list" role="region" tabindex="0" aria-label=${i18n.views.placesOnMap}>
        <table>
          <thead>
            <tr>
              <th scope="col">${i18n.EntryKind.PLACE}</th>
              <th scope="col" class="number">${i18n.timeline.events}</th>
            </tr>
          </thead>
          <tbody>
            ${this.places.map((place) => this.row(place, i18n))}
          </tbody>
        </table>
      </div>
      ${unplaced.length > 0 ? html`<p class="muted">${format(i18n.views.withoutPosition, { count: unplaced.length }, this.language)}</p>` : nothing}
    </div>`;
  }

  private row(place: PlaceCount, i18n: I18n): TemplateResult {
    return html`<tr>
      <td>
        <button type="button" aria-pressed=${place.id === this.selected} @click=${() => this.emit("place-select", place.id)}>
          <bdi>${stripBidi(place.name)}</bdi>
        </button>
        ${hasPosition(place) ? nothing : html`<span class="muted">(${i18n.views.notOnMap})</span>`}
      </td>
      <td class="number">${this.number(place.count)}</td>
    </tr>`;
  }

  protected override updated(): void {
    const drawing = this.drawn;
    if (drawing && !("__zoom" in drawing)) {
      select(drawing).call(this.zooming).on("dblclick.zoom", null);
      this.sizes.observe(drawing);
      void this.loadOutlines();
    }
    if (drawing && !this.fitted) {
      this.fitted = true;
      this.fit();
    }
  }

  private get drawn(): SVGSVGElement | null {
    return this.renderRoot.querySelector("svg");
  }

  private async loadOutlines(): Promise<void> {
    try {
      this.outlines = await outlines();
    } catch {
      this.failed = true;
    }
  }

  /** The wheel and a single finger belong to the page, unless the reader has turned to the map. */
  private takes(event: Event): boolean {
    if (event instanceof WheelEvent) {
      return event.ctrlKey || this.shadowRoot!.activeElement?.classList.contains("stage") === true;
    }
    return "touches" in event ? (event as TouchEvent).touches.length > 1 : !(event as MouseEvent).button;
  }

  private zoomed({ transform }: D3ZoomEvent<SVGSVGElement, unknown>): void {
    this.renderRoot.querySelector(".world")!.setAttribute("transform", transform.toString());
    this.scale = transform.k;
  }

  private zoomBy(factor: number): void {
    this.zooming.scaleBy(select(this.drawn!), factor);
  }

  private panBy(x: number, y: number): void {
    const { k } = zoomTransform(this.drawn!);
    this.zooming.translateBy(select(this.drawn!), (x * PAN) / k, (y * PAN) / k);
  }

  /** Begins where the places are. */
  private fit(): void {
    if (this.spots.length === 0) {
      return;
    }
    const [xs, ys] = [this.spots.map(({ x }) => x), this.spots.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const k = Math.min(
      MOST_FITTED,
      (0.75 * WIDTH) / Math.max(right - left, 1),
      (0.7 * this.height) / Math.max(bottom - top, 1),
    );
    const centred = zoomIdentity.translate(WIDTH / 2, this.height / 2).scale(Math.max(1, k));
    this.zooming.transform(select(this.drawn!), centred.translate(-(left + right) / 2, -(top + bottom) / 2));
  }

  private reset(): void {
    this.zooming.transform(select(this.drawn!), zoomIdentity);
  }

  private key(event: KeyboardEvent): void {
    const actions: Record<string, () => void> = {
      "+": () => this.zoomBy(1.5),
      "=": () => this.zoomBy(1.5),
      "-": () => this.zoomBy(1 / 1.5),
      "0": () => this.reset(),
      ArrowUp: () => this.panBy(0, 1),
      ArrowDown: () => this.panBy(0, -1),
      ArrowLeft: () => this.panBy(1, 0),
      ArrowRight: () => this.panBy(-1, 0),
    };
    if (event.key in actions && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      actions[event.key]();
    }
  }
}

function hasPosition(place: PlaceCount): place is PlaceCount & { latitude: number; longitude: number } {
  return place.latitude !== null && place.longitude !== null;
}

customElements.define("chancery-map", WorldMap);
