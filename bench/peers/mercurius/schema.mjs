// The part of Chancery's schema that the benchmark asks for.
const event = `
  id: ID! title: String! titles: [Name!]! type: String! status: String! summary: String credibility: String date: EventDate!
  place: Place participants: [Participation!]! about: [Dispute!]! agenda: [AgendaItem!]! citations: [Citation!]! claims: [Claim!]!
  codings: [Coding!]! statusHistory: [StatusChange!]! dataset: Dataset!`;

export const schema = `
  type Query {
    meetings(a: ID!, b: ID!, since: String!, until: String!, first: Int = 20, direct: Boolean = false, levels: [String!]): MeetingConnection!
    page(actor: ID!, since: String!, until: String!, first: Int = 20): MeetingConnection!
    actor(id: ID!): Actor
    dispute(id: ID!): Dispute
    months(a: ID!, b: ID!, since: String!, until: String!): Statistics!
    pairs(actor: ID!, since: String!, until: String!, first: Int!): Statistics!
  }
  type MeetingConnection { nodes: [Meeting!]! }
  type TimelineConnection { nodes: [TimelineEvent!]! }
  interface TimelineEvent { ${event} }
  type Meeting implements TimelineEvent { ${event} format: String channel: String }
  type Incident implements TimelineEvent { ${event} hostility: String fatalities: Estimate }
  type Statement implements TimelineEvent { ${event} }
  type Agreement implements TimelineEvent { ${event} }
  type Occasion implements TimelineEvent { ${event} }
  type Name { language: String! text: String! }
  type Estimate { low: Int best: Int high: Int }
  type Place { name: String! latitude: Float longitude: Float country: Actor }
  type EventDate { edtf: String! }
  type Participation { role: String! level: String office: String actor: Actor! onBehalfOf: Actor }
  type Actor {
    id: ID! name: String!
    timeline(since: String!, until: String!, first: Int = 20): TimelineConnection!
  }
  type AgendaItem { text: String topic: Topic }
  type Topic { name: String! }
  type Citation { locator: String source: Source! }
  type Source { id: ID! title: String! publisher: String url: String reliability: String }
  type Claim { property: String! value: String! accepted: Boolean! source: Source! }
  type Coding { scheme: String! code: String! score: Float source: Source! }
  type StatusChange { status: String! saidOn: String source: Source }
  type Dataset { key: String! name: String! }
  type Dispute {
    id: ID! name: String! during: EventDate! description: String parties: [DisputeParty!]! phases: [DisputePhase!]!
    timeline(type: String!, first: Int = 20): TimelineConnection!
  }
  type DisputeParty { role: String! side: String actor: Actor! }
  type DisputePhase { during: EventDate! intensity: String stage: String description: String }
  type Statistics { eventCount: Int groupCount: Int buckets: [Bucket!]! }
  type Bucket { count: Int! period: Period pair: [Actor!] }
  type Period { edtf: String! }
`;
