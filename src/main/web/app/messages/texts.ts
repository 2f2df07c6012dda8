import type { EventFilter } from "../../timeline/filter";
import type { Lanes } from "../../timeline/options";
import type { View } from "../state";

interface Explained {
  title: string;
  advice: string;
}

/** Everything that the explorer says. */
export interface Texts {
  headline: string;
  explanation: string;
  examples: string;
  exampleMeetings: string;
  exampleDispute: string;
  exampleAnnounced: string;
  skip: string;
  home: string;
  search: string;
  searchLabel: string;
  searchPlaceholder: string;
  suggestions: string;
  suggestionCount(count: number): string;
  whichIsMeant(text: string): string;
  searchingTitles(text: string): string;
  language: string;
  theme: string;
  themes: { auto: string; light: string; dark: string };
  api: string;
  licences: string;
  version: string;
  backToResults: string;
  conditions: string;
  remove(condition: string): string;
  removeAll: string;
  inSight: string;
  showWholeTime: string;
  yes: string;
  no: string;
  fields: Record<keyof EventFilter, string>;
  filters: string;
  more: string;
  reset(field: string): string;
  time: string;
  timeHelp: string;
  certainty: { POSSIBLY: string; CERTAINLY: string };
  aboutWhatAndWhere: string;
  counting: string;
  onlyThemselves: string;
  withPredecessors: string;
  timeline: string;
  lanesBy: string;
  lanes: Record<Lanes, string>;
  tooMany(count: number): string;
  views: string;
  view: Record<View, string>;
  countedBy: string;
  units: { MONTH: string; QUARTER: string; YEAR: string };
  uncertainDates: string;
  countings: { POSSIBLY: string; CERTAINLY: string; SHARED: string };
  meetingsOnly: string;
  mostOnly(shown: number, all: number): string;
  unplaced(count: number): string;
  newest: string;
  eventCount(count: number): string;
  loading: string;
  loadMore: string;
  nothingFound: string;
  noRecordTitle: string;
  noCoverage: string;
  coverageOfNothing: string;
  coverageOfSome: string;
  notWholePeriod: string;
  order: string;
  orders: { OLDEST_FIRST: string; NEWEST_FIRST: string };
  share: string;
  shareLink: string;
  copyLink: string;
  follow: string;
  subscribeCalendar: string;
  calendarFile: string;
  feed: string;
  copyCalendar: string;
  download: string;
  useElsewhere: string;
  embedCode: string;
  openInGraphiql: string;
  copyQuery: string;
  copied: string;
  notCopied(text: string): string;
  didYouMean: string;
  retry: string;
  problems: Record<
    | "BAD_REFERENCE"
    | "AMBIGUOUS_REFERENCE"
    | "BAD_DATE"
    | "BAD_ARGUMENT"
    | "BAD_ID"
    | "QUERY_TOO_COMPLEX"
    | "UNAVAILABLE"
    | "INTERNAL",
    Explained
  >;
}
