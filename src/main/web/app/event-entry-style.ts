import { css } from "lit";

export const entryStyle = css`
  .entry {
    display: grid;
    grid-template-columns: minmax(6.5rem, 9.5rem) minmax(0, 1fr);
    gap: 0.125rem 1.25rem;
    padding-block: 0.3125rem;
    border-block-start: 1px solid var(--chancery-border);
    scroll-margin-block: 5rem;
  }
  .entry.found {
    background: color-mix(in srgb, var(--chancery-accent) 9%, transparent);
    box-shadow: 0 0 0 0.5rem color-mix(in srgb, var(--chancery-accent) 9%, transparent);
  }
  @media (forced-colors: active) {
    .entry.found {
      outline: 2px solid Highlight;
    }
    .mark {
      forced-color-adjust: none;
    }
  }
  .date {
    font-size: 0.8125rem;
    line-height: 1.5rem;
    color: var(--chancery-muted);
    font-variant-numeric: tabular-nums;
  }
  .title {
    display: flex;
    margin: 0;
    gap: 0.375rem;
    font: 600 1rem/1.5rem var(--serif);
  }
  .title a {
    display: inline-block;
    min-block-size: 1.5rem;
    color: var(--chancery-text);
    text-decoration-color: transparent;
  }
  .title a:hover {
    color: var(--chancery-accent);
    text-decoration-color: currentColor;
  }
  .title .mark {
    inline-size: 1rem;
    block-size: 1rem;
    margin-block-start: 0.25rem;
  }
  .badge {
    display: inline-block;
    margin-inline-start: 0.375rem;
    padding-inline: 0.4375rem;
    border: 1px solid currentColor;
    border-radius: 1rem;
    font: 600 0.75rem/1.375rem var(--chancery-font);
    color: var(--chancery-type-occasion);
    vertical-align: 0.1em;
    white-space: nowrap;
  }
  .badge.cancelled,
  .badge.denied {
    color: var(--chancery-type-incident);
  }
  .badge.moved_online {
    color: var(--chancery-type-agreement);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875rem;
    /* Below the title, not below its mark. */
    padding-inline-start: 1.375rem;
  }
  .meta a {
    display: inline-block;
    min-block-size: 1.5rem;
  }
  .for {
    color: var(--chancery-muted);
  }
  .meta {
    font-size: 0.8125rem;
    line-height: 1.5rem;
    color: var(--chancery-muted);
  }
  .party,
  .party a {
    color: var(--chancery-text);
  }
  .meta a {
    color: inherit;
    text-decoration-color: var(--chancery-border);
  }
  .meta a:hover {
    color: var(--chancery-accent);
  }
  @media (max-width: 34rem) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
