import { css } from "lit";

/** Nothing of the page around comes in but the tokens; sizes are in em, since rem is the page's. */
export const style = css`
  :host {
    display: block;
  }
  .themed {
    all: initial;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    box-sizing: border-box;
    padding: var(--chancery-padding);
    overflow: hidden;
    border-radius: var(--chancery-radius);
    background: var(--chancery-background);
    color: var(--chancery-text);
    color-scheme: inherit;
    font: 400 var(--chancery-font-size) / 1.45 var(--chancery-font);
    text-align: start;
  }
  .themed.light {
    color-scheme: light;
  }
  .themed.dark {
    color-scheme: dark;
  }
  .themed.auto {
    color-scheme: light dark;
  }
  chancery-picture {
    flex: 1 0 auto;
  }
  .sized chancery-picture {
    flex: 3 1 12em;
    min-block-size: 12em;
  }
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list {
    flex: 2 1 auto;
    max-block-size: 24em;
    overflow: auto;
    border-block: 1px solid var(--chancery-border);
  }
  .sized .list {
    flex: 2 1 6em;
    max-block-size: none;
  }
  li.event {
    display: grid;
    grid-template-columns: 1.1em minmax(6.5em, 11em) 1fr;
    gap: 0.1em 0.7em;
    align-items: baseline;
    padding: 0.45em 0.35em;
    font-size: 0.9375em;
  }
  li.event + li.event {
    border-block-start: 1px solid var(--chancery-border);
  }
  li.event.chosen {
    background: color-mix(in srgb, var(--chancery-accent) 12%, transparent);
  }
  @media (forced-colors: active) {
    li.event.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .mark {
      forced-color-adjust: none;
    }
  }
  li.event .mark {
    align-self: center;
    inline-size: 0.95em;
  }
  .date,
  .place,
  footer {
    color: var(--chancery-muted);
  }
  .title {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--chancery-text);
    text-decoration: underline;
    text-decoration-color: var(--chancery-border);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--chancery-accent);
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline-offset: -1px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    justify-content: space-between;
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .notice {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 1em 1.1em;
    border: 1px solid var(--chancery-border);
    border-inline-start: 4px solid var(--chancery-focus);
    border-radius: var(--chancery-radius);
    background: var(--chancery-surface);
    overflow-wrap: anywhere;
  }
  .loading {
    display: grid;
    place-items: center;
    min-block-size: 12em;
    color: var(--chancery-muted);
  }
  button {
    padding: 0.4em 1em;
    border: 1px solid var(--chancery-accent);
    border-radius: var(--chancery-radius);
    background: var(--chancery-accent);
    color: var(--chancery-on-accent);
    font: inherit;
    cursor: pointer;
  }
  @media (max-width: 480px) {
    li.event {
      grid-template-columns: 1.1em 1fr;
    }
    li.event .title {
      grid-column: 2;
    }
  }
`;
