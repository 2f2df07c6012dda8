import { css } from "lit";

/** Tables of the pages, their values, grades and steps. */
export const tableStyles = css`
  .value {
    font-size: 1.125rem;
    font-weight: 600;
    display: block;
  }
  .value code {
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--chancery-muted);
  }
  .listed p,
  .facts p {
    margin: 0;
  }
  .grade {
    display: inline-block;
    min-inline-size: 1.5rem;
    text-align: center;
    border: 1px solid currentcolor;
    border-radius: 3px;
    font-weight: 700;
    font-size: 0.8125rem;
    line-height: 1.4;
    margin-inline-end: 0.35rem;
  }
  .steps {
    border-inline-start: 2px solid var(--chancery-border);
    margin-inline-start: 0.4rem;
  }
  .steps > li {
    position: relative;
    padding-inline-start: 1.1rem;
    padding-block-end: 0.9rem;
  }
  .steps > li::before {
    content: "";
    position: absolute;
    inset-inline-start: calc(-0.375rem - 1px);
    inset-block-start: 0.4rem;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border-radius: 50%;
    background: var(--chancery-background);
    border: 2px solid var(--chancery-accent);
  }
  .steps > li:last-child::before {
    background: var(--chancery-accent);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 0.35rem 0.75rem 0.35rem 0;
    border-block-end: 1px solid var(--chancery-border);
  }
  :host(:dir(rtl)) :is(th, td) {
    padding: 0.35rem 0 0.35rem 0.75rem;
  }
  th {
    font-weight: 600;
    font-size: 0.8125rem;
    color: var(--chancery-muted);
  }
  tbody th {
    color: inherit;
    font-size: inherit;
    font-weight: 400;
  }
  td.number,
  th.number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  summary {
    cursor: pointer;
    color: var(--chancery-accent);
    min-block-size: 1.5rem;
  }
  @media (forced-colors: active) {
    .versus .card.against {
      border-block-start-style: double;
    }
  }
`;
