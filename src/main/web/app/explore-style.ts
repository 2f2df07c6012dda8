import { css } from "lit";

export const exploreStyle = css`
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    min-block-size: 2.25rem;
    margin-block: 0.75rem;
  }
  .results h1,
  .results h2 {
    font: 600 1.375rem/1.3 var(--serif);
  }
  .results {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    margin-block: 0.5rem 0.75rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
    margin-block-start: 1.25rem;
    border-block-end: 1px solid var(--chancery-border);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    margin-block: 0.25rem;
  }
  .columns {
    display: grid;
    grid-template-columns: 15.5rem minmax(0, 1fr);
    gap: 2rem;
  }
  /* What is asked stays in sight however long the list is. */
  .columns > aside {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    max-block-size: 100vh;
    overflow-y: auto;
  }
  .filters-toggle {
    display: none;
  }
  .waiting {
    padding-block: 2rem;
    color: var(--chancery-muted);
  }
  .stale {
    opacity: 0.6;
    transition: opacity 0.2s 0.3s;
  }
  .coverage {
    margin-block: 1.5rem;
    padding: 1rem 1.25rem;
    border-radius: var(--chancery-radius);
    background: color-mix(in srgb, var(--chancery-border) 40%, transparent);
    font-size: 0.875rem;
  }
  .coverage h2 {
    font: 600 1rem/1.4 var(--serif);
  }
  .coverage ul {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.125rem;
  }
  .empty {
    padding-block: 2rem 0.5rem;
    font: 600 1.25rem/1.4 var(--serif);
  }
  @media (max-width: 52rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
    }
    .columns > aside {
      position: static;
      max-block-size: none;
    }
    .filters-toggle {
      display: inline-block;
    }
    .filters-body.open {
      display: block;
      margin-block-start: 0.75rem;
    }
    .filters-body:not(.open) {
      display: none;
    }
  }
  .emptying ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0.5rem 0 1rem;
    padding: 0;
    list-style: none;
  }
  h1 .count {
    color: var(--chancery-muted);
    font-weight: normal;
    white-space: nowrap;
  }
  /* The list tells how much there is, and names tell how long the question is: until they have come, all would only jump. */
  :host([naming]) chancery-chips,
  :host([waiting]) :is(.results, chancery-picture-panel, .views, .columns) {
    visibility: hidden;
  }
  @media print {
    .asked,
    .views,
    aside,
    chancery-choices,
    .results .actions {
      display: none;
    }
    .columns {
      display: block;
    }
    .coverage {
      break-inside: avoid;
      padding: 0;
    }
  }
`;
