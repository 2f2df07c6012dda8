import { css } from "lit";

/** The small things on a page about a record: chips, cards, lists of links, tables. */
export const cardStyles = css`
  .chip {
    display: inline-block;
    padding: 0.05rem 0.55rem;
    border: 1px solid var(--chancery-border);
    border-radius: 1rem;
    background: var(--chancery-surface);
    font-size: 0.8125rem;
    color: var(--chancery-text);
  }
  .chip.strong {
    border-color: currentcolor;
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin-block: 0.25rem 0;
  }
  .cards {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
  }
  .card {
    background: var(--chancery-surface);
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius, 6px);
    padding: 0.75rem 1rem;
    min-inline-size: 0;
  }
  .card h3 {
    margin-block-end: 0.35rem;
  }
  .card p {
    margin: 0;
  }
  .card li + li {
    margin-block-start: 0.6rem;
    padding-block-start: 0.6rem;
    border-block-start: 1px solid var(--chancery-border);
  }
  .links > li,
  .listed > li {
    padding-block: 0.45rem;
    border-block-end: 1px solid var(--chancery-border);
  }
  .links > li:last-child,
  .listed > li:last-child {
    border-block-end: 0;
  }
  .links .when {
    color: var(--chancery-muted);
    font-size: 0.875rem;
    display: block;
  }
  .related {
    display: grid;
    gap: 1.25rem;
  }
  .related h3 {
    font-size: 0.8125rem;
    color: var(--chancery-muted);
    font-weight: 600;
    margin-block-end: 0.25rem;
  }
  .banner {
    margin: 0;
    padding: 0.6rem 1rem;
    border-inline-start: 4px solid var(--chancery-focus);
    background: var(--chancery-surface);
    border-radius: 0 var(--chancery-radius, 6px) var(--chancery-radius, 6px) 0;
  }
  :host(:dir(rtl)) .banner {
    border-radius: var(--chancery-radius, 6px) 0 0 var(--chancery-radius, 6px);
  }
  .claims + .claims {
    margin-block-start: 1.25rem;
  }
  .claims header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
    margin-block-end: 0.5rem;
  }
  .versus {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  }
  .versus .card {
    border-block-start: 3px solid var(--chancery-type-agreement);
  }
  .versus .card.against {
    border-block-start-color: var(--chancery-type-incident);
    border-block-start-style: dashed;
  }
  .versus h4 {
    margin: 0 0 0.5rem;
    font-size: 0.8125rem;
    color: var(--chancery-muted);
  }
`;
