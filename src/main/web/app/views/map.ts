import { type GeoPermissibleObjects, geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { html, nothing, svg, type TemplateResult } from "lit";
import { stripBidi } from "../../timeline/language";
import type { I18n } from "../i18n";
import { format } from "../i18n";
import type { PlaceCount } from "../queries/statistics";
import { type Cluster, clustered, isPlaced, isVague, type Spot } from "./map-clusters";
import { type Label, labelled } from "./map-labels";
import { mapStyle } from "./map-style";
import { MapZoom, WIDTH } from "./map-zoom";
import { LETTERS } from "./names-with-room";
import { type Outlines, outlines } from "./outlines";
import { rulerOf } from "./ruler";
import { View } from "./view";

/** The world is twice as wide as high; on a telephone there is room above and below it for what is zoomed in. */
const HEIGHT = 470;
const HEIGHT_WHERE_NARROW = 760;
const NARROW = 600;
/** So many names a mark of several places tells. */
const NAMED = 5;
/** Of the width of a number on a mark, in pixels of the page. */
const HALF_A_NUMBER = 7;
const SPHERE: GeoPermissibleObjects = { type: "Sphere" };

/**
 * Where it happened: circles on the outlines of the world, as large as there are events, and a table of all places below it,
 * those without a position among them. What lies too near to be told apart is one mark, which opens where the reader zooms in.
 *
 * @fires place-select when the reader chooses a place; its detail is the place's id
 */
export class WorldMap extends View {
  static override properties = {
    ...View.properties,
    places: { attribute: false },
    selected: { type: String },
    found: { attribute: false },
    opened: { state: true },
    scale: { state: true },
    width: { state: true },
    outlines: { state: true },
    failed: { state: true },
  };

  static override styles = [View.styles, mapStyle];

  declare places: PlaceCount[];
  /** The id of the place that the filter has. */
  declare selected: string;
  /** What was asked: the map fits itself to the places of another question, and stays where it is while time goes on. */
  declare found: string;
  /** Of a mark that no zoom takes apart, the places: the table shows these alone. */
  declare private opened: PlaceCount[];
  declare private scale: number;
  /** Of the drawing, in pixels of the page. */
  declare private width: number;
  declare private outlines: Outlines | null;
  declare private failed: boolean;

  private readonly projection = geoNaturalEarth1();
  private readonly path = geoPath(this.projection);
  private readonly zooming = new MapZoom(this.projection, {
    takes: (event) => this.takes(event),
    zoomed: (transform) => {
      this.renderRoot.querySelector(".world")!.setAttribute("transform", transform.toString());
      this.scale = transform.k;
    },
    rested: () => this.requestUpdate(),
  });
  private readonly sizes = new ResizeObserver(([{ contentRect }]) => {
    this.width = contentRect.width || WIDTH;
  });
  private height = 0;
  private spots: Spot[] = [];
  private clusters: Cluster[] = [];

  constructor() {
    super();
    this.places = [];
    this.selected = "";
    this.found = "";
    this.opened = [];
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

  protected override get stays(): boolean {
    return this.zooming.isShown;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    const height = this.width < NARROW ? HEIGHT_WHERE_NARROW : HEIGHT;
    const resized = height !== this.height;
    if (resized) {
      this.resize(height);
    }
    if (changed.has("found")) {
      this.zooming.renew();
    }
    if (resized || changed.has("places")) {
      this.opened = [];
      this.spots = this.places.filter(isPlaced).flatMap((place) => {
        const at = this.projection([place.position.longitude, place.position.latitude]);
        return at === null ? [] : [{ place, x: at[0], y: at[1] }];
      });
    }
    if (resized || changed.has("places") || changed.has("scale") || changed.has("width")) {
      this.clusters = clustered(this.spots, this.pixel);
    }
  }

  private resize(height: number): void {
    this.height = height;
    this.zooming.shape(height, () =>
      this.projection.fitExtent(
        [
          [8, 8],
          [WIDTH - 8, height - 8],
        ],
        SPHERE,
      ),
    );
  }

  protected show(i18n: I18n): TemplateResult {
    return html`<div class="layout">
      <div>
        <div class="map">${this.drawing(i18n)} ${this.tools(i18n)}</div>
        ${this.legend(i18n)}
        <slot></slot>
      </div>
      ${this.list(i18n)}
    </div>`;
  }

  private drawing(i18n: I18n): TemplateResult {
    const label = `${format(i18n.views.map, { places: this.spots.length }, this.language)} ${i18n.views.mapKeys}`;
    return html`<div class="stage" role="group" tabindex="0" aria-label=${label} @keydown=${(event: KeyboardEvent) => this.zooming.key(event)}>
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
            ${this.clusters.map((cluster, index) => this.circle(cluster, this.isCovered(index)))}
            ${labelled(this.clusters, this.pixel, this.scale, rulerOf(this), this.zooming.sight).map((label) => this.name(label))}
          </g>
        </svg>
      </div>
      ${this.failed ? html`<p class="muted" role="status">${i18n.views.noOutlines}</p>` : nothing}`;
  }

  /** How long a pixel of the page is on the map, however it is zoomed. */
  private get pixel(): number {
    return WIDTH / this.width / this.scale;
  }

  private name({ text, x, y }: Label): TemplateResult {
    return svg`<text class="name" x=${x} y=${y} font-size=${LETTERS * this.pixel} stroke-width=${3 * this.pixel} text-anchor="middle"
      >${text}</text>`;
  }

  /** Whether the middle of a mark, where its number stands, is below one that is drawn later. */
  private isCovered(index: number): boolean {
    const { x, y } = this.clusters[index];
    return this.clusters
      .slice(index + 1)
      .some((other) => Math.hypot(other.x - x, other.y - y) < (other.radius + HALF_A_NUMBER) * this.pixel);
  }

  private circle(cluster: Cluster, isCovered: boolean): TemplateResult {
    const { places, x, y, count, vague, radius } = cluster;
    const names = places.slice(0, NAMED).map(({ name }) => stripBidi(name));
    const title = `${names.join(", ")}${places.length > NAMED ? ", …" : ""}: ${this.number(count)}`;
    const chosen = places.some(({ id }) => id === this.selected);
    const several = places.length > 1;
    return svg`<g class="spot ${chosen ? "chosen" : ""} ${vague ? "vague" : ""} ${several ? "several" : ""}"
        @click=${() => this.open(cluster)}>
      <title>${title}</title>
      <circle cx=${x} cy=${y} r=${radius * this.pixel}></circle>
      ${several && radius >= 9 && !isCovered ? svg`<text x=${x} y=${y} font-size=${11 * this.pixel} text-anchor="middle" dominant-baseline="central">${this.number(places.length)}</text>` : nothing}
    </g>`;
  }

  /** A place is chosen; several are zoomed into, or listed where they lie on one point. */
  private open({ places }: Cluster): void {
    if (places.length === 1) {
      this.emit("place-select", places[0].id);
      return;
    }
    const inside = this.spots.filter(({ place }) => places.includes(place));
    const before = this.scale;
    this.opened = places;
    this.zooming.enter(inside);
    if (this.scale > before * 1.2) {
      this.opened = [];
    } else {
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector(".opened")?.scrollIntoView({ block: "nearest" }),
      );
    }
  }

  private legend(i18n: I18n): TemplateResult {
    const vague = this.spots.filter(({ place }) => isVague(place)).length;
    return html`<div class="legend">
      <span><svg class="sign" viewBox="0 0 14 14" aria-hidden="true"><g class="spot"><circle cx="7" cy="7" r="5"></circle></g></svg>${i18n.views.placeMark}</span>
      <span><svg class="sign" viewBox="0 0 14 14" aria-hidden="true"><g class="spot"><circle cx="7" cy="7" r="6.5"></circle><text x="7" y="7.5" font-size="10" text-anchor="middle" dominant-baseline="central">${this.number(3)}</text></g></svg>${i18n.views.clusterMark}</span>
      ${vague > 0 ? html`<span class="of-country"><svg class="sign" viewBox="0 0 14 14" aria-hidden="true"><g class="spot vague"><circle cx="7" cy="7" r="5"></circle></g></svg>${format(i18n.views.countryMark, { count: vague }, this.language)}</span>` : nothing}
      <span>${i18n.views.positionsFrom}</span>
    </div>`;
  }

  private tools(i18n: I18n): TemplateResult {
    const button = (style: string, sign: string, name: string, act: () => void) =>
      html`<button type="button" class=${style} aria-label=${name} title=${name} @click=${act}>${sign}</button>`;
    return html`<div class="tools" role="group">
      ${button("in", "+", i18n.timeline.zoomIn, () => this.zooming.by(2))} ${button("north", "↑", i18n.views.north, () => this.zooming.pan(0, 1))}
      ${button("out", "−", i18n.timeline.zoomOut, () => this.zooming.by(0.5))} ${button("west", "←", i18n.views.west, () => this.zooming.pan(1, 0))}
      ${button("all", "⊙", i18n.views.wholeWorld, () => this.zooming.all())} ${button("east", "→", i18n.views.east, () => this.zooming.pan(-1, 0))}
      ${button("north", "↓", i18n.views.south, () => this.zooming.pan(0, -1))}
    </div>`;
  }

  private list(i18n: I18n): TemplateResult {
    const unplaced = this.places.filter((place) => !isPlaced(place));
    const listed = this.opened.length > 0 ? this.opened : this.places;
    return html`<div>
      ${this.opened.length > 0 ? html`<p class="opened" role="status">${format(i18n.views.onOnePoint, { count: this.opened.length }, this.language)} <button type="button" class="plain" @click=${() => (this.opened = [])}>${i18n.views.allPlaces}</button></p>` : nothing}
      <div class="list" role="region" tabindex="0" aria-label=${i18n.views.placesOnMap}>
        <table>
          <thead>
            <tr>
              <th scope="col">${i18n.EntryKind.PLACE}</th>
              <th scope="col" class="number">${i18n.timeline.events}</th>
            </tr>
          </thead>
          <tbody>
            ${listed.map((place) => this.row(place, i18n))}
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
        ${isPlaced(place) ? (isVague(place) ? html`<span class="muted">(${i18n.views.onlyCountry})</span>` : nothing) : html`<span class="muted">(${i18n.views.notOnMap})</span>`}
      </td>
      <td class="number">${this.number(place.count)}</td>
    </tr>`;
  }

  protected override updated(): void {
    const drawing = this.drawn;
    if (drawing !== null) {
      if (this.zooming.attach(drawing)) {
        this.sizes.disconnect();
        this.sizes.observe(drawing);
        void this.loadOutlines();
      }
      this.zooming.open(this.spots);
    }
  }

  private get drawn(): SVGSVGElement | null {
    return this.renderRoot.querySelector(".stage svg");
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
}

customElements.define("chancery-map", WorldMap);
