import { html, nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { stripBidi } from "../../timeline/language";
import { format, type I18n, label } from "../i18n";
import type { Network, NetworkActor, NetworkPair } from "../queries/network";
import { LETTERS, type Named, namesWithRoom, type Placed, shortened } from "./names-with-room";
import { fitted, layout, type Point } from "./network-layout";
import { networkStyle } from "./network-style";
import { OwnWidth } from "./own-width";
import { rulerOf } from "./ruler";
import { View } from "./view";

const WIDTH = 960;
const HEIGHT = 640;
const HEIGHT_WHERE_NARROW = 1100;
const NARROW = 600;
const ROOM = 64;
const LEAST = 5;
const MOST = 24;
const THICKEST = 9;

/** An actor as its mark is drawn. */
interface Mark extends Named {
  id: string;
  name: string;
}

/** Kinds differ in their shape, and not in colour alone. */
const SHAPES: Record<string, (r: number) => string> = {
  STATE: (r) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`,
  ORGANIZATION: (r) => `M${-r * 0.9},${-r * 0.9}h${1.8 * r}v${1.8 * r}h${-1.8 * r}z`,
  PERSON: (r) => `M0,${-1.2 * r}L${1.2 * r},0L0,${1.2 * r}L${-1.2 * r},0z`,
  ARMED_GROUP: (r) => `M0,${-1.2 * r}L${1.15 * r},${0.9 * r}H${-1.15 * r}z`,
};

/**
 * Who met whom, as a graph: the more events an actor was in, the larger its node, and the more two met, the thicker their line.
 * A node that the reader chooses stands out with its partners, which a list beside the graph names.
 *
 * @fires pair-select when the reader chooses two who met; its detail is both ids
 */
export class NetworkGraph extends View {
  static override properties = {
    ...View.properties,
    actors: { attribute: false },
    pairs: { attribute: false },
    whole: { attribute: false },
    chosen: { state: true },
    width: { state: true },
  };

  static override styles = [View.styles, networkStyle];

  declare actors: NetworkActor[];
  declare pairs: NetworkPair[];
  /** The graph of all time: who is in it keeps the place that it has there. */
  declare whole: Network | undefined;
  declare private chosen: string;
  declare private width: number;
  private anchors = new Map<string, Point>();
  private points = new Map<string, Point>();
  /** The names that have room. */
  private names = new Map<string, Placed<Mark>>();

  constructor() {
    super();
    this.actors = [];
    this.pairs = [];
    this.chosen = "";
    this.width = WIDTH;
    new OwnWidth(
      this,
      (width) => {
        this.width = width || WIDTH;
      },
      ".stage",
    );
  }

  protected get empty(): boolean {
    return this.pairs.length === 0;
  }

  private get height(): number {
    return this.width < NARROW ? HEIGHT_WHERE_NARROW : HEIGHT;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("whole")) {
      this.anchors = layout(idsOf(this.whole?.actors ?? []), this.whole?.groups ?? []);
    }
    if (changed.has("whole") || changed.has("pairs") || changed.has("actors") || changed.has("width")) {
      const known = new Map([...this.anchors].filter(([id]) => this.actors.some((actor) => actor.id === id)));
      this.points = fitted(layout(idsOf(this.actors), this.pairs, known), WIDTH, this.height, ROOM);
      this.names = new Map(this.namesWithRoom().map((name) => [name.at.id, name]));
      if (!this.points.has(this.chosen)) {
        this.chosen = "";
      }
    }
  }

  /** How long a pixel of the page is in the graph: marks and names stay as large as they are, however wide it is. */
  private get pixel(): number {
    return WIDTH / this.width;
  }

  private radius({ count }: NetworkActor): number {
    const most = Math.max(1, ...this.actors.map((actor) => actor.count));
    return (LEAST + (MOST - LEAST) * Math.sqrt(count / most)) * Math.sqrt(this.pixel);
  }

  private namesWithRoom(): Placed<Mark>[] {
    const { pixel } = this;
    const marks = this.actors.map((actor) => ({
      id: actor.id,
      name: stripBidi(actor.name),
      count: actor.count,
      radius: this.radius(actor) / pixel,
      ...this.points.get(actor.id)!,
    }));
    return namesWithRoom(marks, {
      pixel,
      most: marks.length,
      sight: { left: 0, top: 0, right: WIDTH, bottom: this.height },
      nameOf: ({ name }) => name,
      widthOf: rulerOf(this),
    });
  }

  /** The name of an actor beside its mark; where there is no room, above it, while the reader looks at it. */
  private nameOn(actor: NetworkActor, radius: number): TemplateResult {
    const { x, y } = this.points.get(actor.id)!;
    const { pixel } = this;
    const placed = this.names.get(actor.id);
    const text = placed?.text ?? shortened(stripBidi(actor.name));
    const half = (rulerOf(this)(text) / 2 + 3) * pixel;
    const middle = placed?.x ?? Math.max(half, Math.min(x, WIDTH - half));
    const foot = placed?.y ?? y - radius - 4 * pixel;
    return svg`<text class=${placed === undefined ? "without-room" : ""} x=${middle - x} y=${foot - y} font-size=${LETTERS * pixel}
        stroke-width=${3 * pixel} text-anchor="middle" aria-hidden="true">${text}</text>`;
  }

  protected show(i18n: I18n): TemplateResult {
    const heading = format(i18n.views.network, { count: this.pairs.length }, this.language);
    return html`<div class="layout">
      <div class="stage" role="group" aria-label=${`${heading} ${i18n.views.networkKeys}`} @keydown=${this.key}>
        <svg viewBox="0 0 ${WIDTH} ${this.height}" class=${this.chosen === "" ? "" : "choosing"}>
          <g aria-hidden="true">${this.pairs.map((pair) => this.line(pair))}</g>
          ${repeat(
            [...this.actors].reverse(),
            ({ id }) => id,
            (actor) => this.node(actor),
          )}
        </svg>
        ${this.legend(i18n)}
        <slot></slot>
      </div>
      <div>${this.partners(i18n)} ${this.table(i18n)}</div>
    </div>`;
  }

  private line({ a, b, count }: NetworkPair): TemplateResult | typeof nothing {
    const [from, to] = [this.points.get(a), this.points.get(b)];
    if (from === undefined || to === undefined) {
      return nothing;
    }
    const most = Math.max(...this.pairs.map((pair) => pair.count));
    const near = a === this.chosen || b === this.chosen;
    return svg`<line class=${near ? "near" : ""} x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}
      stroke-width=${Math.max(1, THICKEST * Math.sqrt(count / most))}></line>`;
  }

  private node(actor: NetworkActor): TemplateResult {
    const { x, y } = this.points.get(actor.id)!;
    const radius = this.radius(actor);
    const name = stripBidi(actor.name);
    const near = actor.id === this.chosen || this.met(this.chosen).some(({ id }) => id === actor.id);
    const told = [
      `${name}, ${label(this.language, "ActorKind", actor.kind)}`,
      format(this.i18n.explorer.eventCount, { count: actor.count }, this.language),
      format(this.i18n.views.partners, { count: this.met(actor.id).length }, this.language),
    ].join("; ");
    const shape = SHAPES[actor.kind] ?? SHAPES.STATE;
    const first = this.chosen === "" ? actor === this.actors[0] : actor.id === this.chosen;
    return svg`<g class="node ${actor.kind.toLowerCase()} ${near ? "near" : ""} ${actor.id === this.chosen ? "chosen" : ""}"
        transform="translate(${x} ${y})" role="button" tabindex=${first ? 0 : -1} data-id=${actor.id}
        aria-pressed=${actor.id === this.chosen} aria-label=${told} @click=${() => this.choose(actor.id)}>
      <title>${told}</title>
      <path d=${shape(radius)}></path>
      ${this.nameOn(actor, radius)}
    </g>`;
  }

  private choose(id: string): void {
    this.chosen = this.chosen === id ? "" : id;
  }

  /** Whom this actor met, most often first. */
  private met(id: string): { id: string; count: number }[] {
    return this.pairs
      .filter(({ a, b }) => a === id || b === id)
      .map(({ a, b, count }) => ({ id: a === id ? b : a, count }))
      .sort((one, other) => other.count - one.count);
  }

  private nameOf(id: string): string {
    return stripBidi(this.actors.find((actor) => actor.id === id)?.name ?? "");
  }

  private partners(i18n: I18n): TemplateResult {
    if (this.chosen === "") {
      return html`<p class="hint">${i18n.views.networkHint}</p>`;
    }
    const met = this.met(this.chosen);
    return html`<section aria-live="polite">
      <h3><bdi>${this.nameOf(this.chosen)}</bdi></h3>
      <ul class="partners">
        ${repeat(
          met,
          ({ id }) => id,
          ({ id, count }) => html`<li>
            <button type="button" class="plain" @click=${() => this.emit("pair-select", [this.chosen, id])}><bdi>${this.nameOf(id)}</bdi></button>
            <span class="number">${this.number(count)}</span>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  private legend(i18n: I18n): TemplateResult {
    const kinds = [...new Set(this.actors.map(({ kind }) => kind))].sort();
    return html`<div class="legend">
      ${kinds.map((kind) => html`<span><svg class="sign" viewBox="-8 -8 16 16" aria-hidden="true"><g class="node ${kind.toLowerCase()}"><path d=${(SHAPES[kind] ?? SHAPES.STATE)(6)}></path></g></svg>${label(this.language, "ActorKind", kind)}</span>`)}
      <span>${i18n.views.networkSizes}</span>
    </div>`;
  }

  /** The same for those who do not see the graph. */
  private table(i18n: I18n): TemplateResult {
    return html`<details>
      <summary>${i18n.views.asTable}</summary>
      <div class="scroll" role="region" tabindex="0" aria-label=${i18n.explorer.view.network}>
        <table>
          <thead>
            <tr>
              <th scope="col" colspan="2">${i18n.explorer.view.matrix}</th>
              <th scope="col" class="number">${i18n.timeline.events}</th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              this.pairs,
              ({ a, b }) => `${a} ${b}`,
              ({ a, b, count }) => html`<tr>
                <td><bdi>${this.nameOf(a)}</bdi></td>
                <td><bdi>${this.nameOf(b)}</bdi></td>
                <td class="number">
                  <button type="button" class="plain" aria-label=${format(i18n.views.met, { a: this.nameOf(a), b: this.nameOf(b), count: this.number(count) }, this.language)} @click=${() => this.emit("pair-select", [a, b])}>${this.number(count)}</button>
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  /** Arrow keys go to the nearest node in their direction; Enter and the space bar choose it. */
  private key(event: KeyboardEvent): void {
    const id = (event.target as Element).closest<SVGElement>("[data-id]")?.dataset.id;
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.choose(id);
      return;
    }
    const directions: Record<string, Point> = {
      ArrowLeft: { x: -1, y: 0 },
      ArrowRight: { x: 1, y: 0 },
      ArrowUp: { x: 0, y: -1 },
      ArrowDown: { x: 0, y: 1 },
    };
    const direction = directions[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      const next = nearest(this.points, id, direction);
      this.renderRoot.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
    }
  }
}

/** The nearest point in this direction: what lies aside counts as further away. */
export function nearest(points: ReadonlyMap<string, Point>, from: string, direction: Point): string {
  const at = points.get(from)!;
  let found = from;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of points) {
    const along = (x - at.x) * direction.x + (y - at.y) * direction.y;
    const aside = Math.abs((x - at.x) * direction.y) + Math.abs((y - at.y) * direction.x);
    if (id !== from && along > 0 && along + 2 * aside < least) {
      least = along + 2 * aside;
      found = id;
    }
  }
  return found;
}

function idsOf(actors: readonly NetworkActor[]): string[] {
  return actors.map(({ id }) => id);
}

customElements.define("chancery-network", NetworkGraph);
