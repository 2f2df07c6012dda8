import { css } from "lit";
import { base } from "../styles";
import { cardStyles } from "./card-styles";
import { tableStyles } from "./table-styles";

/** What the pages of an event, an actor and a dispute share: their type, their grid, their facts. */
const page = css`
  :host {
    color: var(--chancery-text);
    font-family: var(--chancery-font);
    line-height: 1.5;
  }
  .page {
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3 {
    line-height: 1.25;
    margin: 0;
    text-wrap: balance;
  }
  h1 {
    font: 600 clamp(1.5rem, 1.2rem + 1.5vw, 2.125rem) / 1.2 var(--serif);
  }
  h1.long {
    font-size: 1.25rem;
  }
  h2 {
    font: 600 1.125rem / 1.3 var(--serif);
    margin-block-end: 0.75rem;
  }
  h3 {
    font-size: 1rem;
  }
  p {
    margin-block: 0 0.75rem;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  ul,
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  code {
    font-size: 0.875em;
    unicode-bidi: isolate;
  }
  .heading {
    display: grid;
    gap: 0.5rem;
    padding-block: 1rem;
    border-block-end: 1px solid var(--chancery-border);
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin: 0;
    color: var(--chancery-muted);
    font-size: 0.9375rem;
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    font-weight: 600;
    color: var(--kind, var(--chancery-text));
  }
  .kind::before {
    content: "";
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border-radius: 50%;
    background: currentcolor;
  }
  @media (forced-colors: active) {
    .kind::before {
      border: 0.375rem solid;
    }
  }
  .kind.MEETING {
    --kind: var(--chancery-type-meeting);
  }
  .kind.INCIDENT {
    --kind: var(--chancery-type-incident);
  }
  .kind.STATEMENT {
    --kind: var(--chancery-type-statement);
  }
  .kind.AGREEMENT {
    --kind: var(--chancery-type-agreement);
  }
  .kind.OCCASION {
    --kind: var(--chancery-type-occasion);
  }
  .lead {
    font-size: 1.0625rem;
    max-inline-size: 46rem;
    margin: 0;
  }
  .muted {
    color: var(--chancery-muted);
    font-size: 0.875rem;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem 2.5rem;
    margin-block-start: 1.25rem;
  }
  @media (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 2fr) minmax(17rem, 1fr);
    }
    .columns > .aside {
      order: 2;
    }
  }
  .main,
  .aside {
    display: grid;
    gap: 2rem;
    align-content: start;
  }
  section {
    min-inline-size: 0;
  }
  .facts {
    margin: 0;
    display: grid;
    gap: 0.75rem;
  }
  .facts dt {
    color: var(--chancery-muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .facts dd {
    margin: 0;
  }
  .facts dd .muted {
    display: block;
  }
  .failure {
    padding-block: 2rem;
    display: grid;
    gap: 1rem;
  }
  .failure p {
    margin: 0;
  }
  .loading {
    padding-block: 3rem;
    text-align: center;
    color: var(--chancery-muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .cite {
    margin-block-start: 2rem;
  }
  /* What leads on stands apart from the list above it. */
  .links + p > .button {
    margin-block-start: 0.75rem;
  }
  .button {
    display: inline-block;
    font: inherit;
    font-size: 0.9375rem;
    padding: 0.4rem 0.9rem;
    min-block-size: 2rem;
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius, 6px);
    background: var(--chancery-surface);
    color: var(--chancery-accent);
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--chancery-accent);
  }
`;

/** On paper. It comes last: what it says wins. */
const paper = css`
  @media print {
    .kind::before {
      print-color-adjust: exact;
    }
    .columns {
      display: block;
    }
    .main {
      margin-block-start: 1.5rem;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    tr,
    .card,
    .phases > li,
    .facts > div {
      break-inside: avoid;
    }
    .actions,
    chancery-cite {
      display: none;
    }
  }
`;

export const pageStyles = [...base, page, cardStyles, tableStyles, paper];
