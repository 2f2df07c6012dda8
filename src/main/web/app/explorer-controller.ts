import type { EventFilter } from "../timeline/filter";
import type { Archive } from "../timeline/graphql";
import type { Language } from "../timeline/language";
import { LatestRequest } from "../timeline/requests";
import { bothOf, compareValues, sidesOf } from "./compare/compared";
import { joined, withValue } from "./conditions";
import { ListYears } from "./list-years";
import { EventLoader } from "./loader";
import { narrowed } from "./narrow";
import { type Emptying, emptied } from "./queries/emptied";
import { type ParsedSearch, parsedSearch, type SearchTerm, type Taken, textOf } from "./queries/parsed-search";
import { type Meanings, meanings } from "./queries/references";
import type { YearCount } from "./queries/years";
import { orderOf, type State } from "./state";
import { TimelineData } from "./timeline-data";

const NOTHING: Meanings = { resolved: new Map(), bands: [] };

/** The second side of a comparison: what is not clear in it stays as it was typed, and the archive asks back. */
function named({ filter, unclear }: ParsedSearch): EventFilter {
  return unclear.reduce((all, { text }) => withValue(all, "between", text), filter);
}

/** Asks the archive what the state of the page asks for: the list, the picture, and what the names in the filter mean. */
export class ExplorerController {
  readonly loader: EventLoader;
  readonly timeline: TimelineData;
  private readonly years: ListYears;
  meanings = NOTHING;
  /** What of the text the reader has to decide, and what of it names nothing. */
  unclear: SearchTerm[] = [];
  unknown: SearchTerm[] = [];
  /** What was taken for a name that others have, too. */
  taken: Taken[] = [];
  /** Which conditions leave nothing, where nothing is found. */
  emptying: Emptying[] = [];

  private archive!: Archive;
  private language!: Language;
  private state!: State;
  private listed = "";
  private named = "";
  /** Whether the first names are asked for. */
  private isNaming = false;
  private readonly naming = new LatestRequest();
  private readonly understanding = new LatestRequest();
  private readonly explaining = new LatestRequest();

  /** @param understood is told the filter that a text means, and what of the text is not clear */
  constructor(
    private readonly changed: () => void,
    private readonly understood: (filter: EventFilter, unclear: string, compare?: string[]) => void,
  ) {
    this.loader = new EventLoader(changed);
    this.timeline = new TimelineData(changed);
    this.years = new ListYears(changed);
  }

  /** The years to which a long list can go, in its order. */
  get yearsInOrder(): YearCount[] {
    const { counts } = this.years;
    return orderOf(this.state) === "NEWEST_FIRST" ? counts.toReversed() : counts;
  }

  /** Whether what stands below the picture can be shown: names are known that may need more room, and how much there is. */
  get isSettled(): boolean {
    const isCounted = this.loader.total !== undefined && !this.isNaming && !this.timeline.phases.isFirst;
    return this.loader.problem !== undefined || isCounted;
  }

  /** Says by attributes of an element what cannot be shown yet: conditions whose names may be longer, and what is below. */
  tell(element: Element): void {
    element.toggleAttribute("naming", this.isNaming);
    element.toggleAttribute("waiting", !this.isSettled);
  }

  /** Asks for what has not been asked for yet. */
  async follow(archive: Archive, language: Language, state: State): Promise<void> {
    Object.assign(this, { archive, language, state });
    this.understanding.cancel();
    // Of several unclear terms the reader decides one after the other.
    const left = this.unclear.filter(({ text }) => state.search.includes(text));
    this.unclear = textOf(left) === state.search ? left : [];
    if (state.search !== "" && this.unclear.length === 0) {
      await this.understand();
    } else {
      void this.name();
      await this.list();
    }
  }

  retry(): void {
    this.listed = "";
    this.named = "";
    void this.follow(this.archive, this.language, this.state);
  }

  /** What was typed becomes conditions, which take its place in the URL. */
  private understand(): Promise<void> {
    const { search, filter } = this.state;
    const sides = sidesOf(search);
    return this.understanding.ask(
      (signal) => Promise.all((sides ?? [search]).map((text) => parsedSearch(this.archive, text, signal))),
      ([found, versus]) => {
        this.unclear = found.unclear;
        this.unknown = found.unknown;
        this.taken = found.taken;
        if (versus === undefined) {
          this.understood(joined(filter, found.filter), textOf(found.unclear));
        } else {
          const [one, other] = bothOf(joined(filter, found.filter), named(versus));
          this.understood(one, textOf(found.unclear), compareValues(one, other));
        }
        this.changed();
      },
      (problem) => {
        this.listed = "";
        this.loader.clear(problem);
      },
    );
  }

  private async list(): Promise<void> {
    const order = orderOf(this.state);
    const inSight = narrowed(this.state.filter, this.state.from, this.state.to);
    const question = JSON.stringify([this.archive.language, inSight, order]);
    if (question !== this.listed) {
      this.listed = question;
      this.emptying = [];
      await this.loader.ask(this.archive, inSight, order);
      if (question === this.listed) {
        void this.years.ask(this.archive, inSight, this.loader.total ?? 0);
      }
      if (question === this.listed && this.loader.found === 0) {
        void this.explain();
      }
    }
    if (question !== this.listed) {
      return;
    }
    if (this.loader.problem === undefined) {
      this.draw();
    } else {
      this.timeline.clear();
    }
  }

  /** Nothing is found: what would be found without one of the conditions? */
  private explain(): Promise<void> {
    return this.explaining.ask(
      (signal) => emptied(this.archive, this.state.filter, signal),
      (found) => {
        this.emptying = found;
        this.changed();
      },
      () => {
        // That nothing is found is said all the same.
      },
    );
  }

  /** The picture waits for the list: only then it is known whether there are too many to draw each. */
  private draw(): void {
    const { total, stale } = this.loader;
    if (total !== undefined && !stale) {
      const { filter, from, to, lanes } = this.state;
      const { entries } = this.loader;
      const { bands } = this.meanings;
      void this.timeline.ask(this.archive, filter, { from, to }, lanes, total, this.askedAbout(), entries, bands);
    }
  }

  /** Those whom the filter asks about have the first lanes. */
  private askedAbout(): string[] {
    const { between = [], involving = [], about = [] } = this.state.filter;
    return [...between, ...involving, ...about].map(
      (reference) => this.meanings.resolved.get(reference)?.id ?? reference,
    );
  }

  private async name(): Promise<void> {
    const { filter } = this.state;
    const question = JSON.stringify([this.archive.language, filter]);
    if (question === this.named) {
      return;
    }
    this.named = question;
    this.isNaming = this.meanings === NOTHING;
    await this.naming.ask(
      (signal) => meanings(this.archive, filter, this.language, signal),
      (found) => {
        this.meanings = found;
        this.isNaming = false;
        this.changed();
        this.draw();
      },
      () => {
        // The list tells what is wrong with a reference; its chip shows it as it was given.
        this.meanings = NOTHING;
        this.isNaming = false;
        this.changed();
      },
    );
  }
}
