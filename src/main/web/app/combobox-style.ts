import { css } from "lit";

export const comboboxStyle = css`
  :host {
    position: relative;
  }
  /* What is typed may run in another direction than the page, and a button at the end of the field stays where it is. */
  :host(:dir(ltr)) input {
    padding-right: var(--field-end, 0.75rem);
  }
  :host(:dir(rtl)) input {
    padding-left: var(--field-end, 0.75rem);
  }
  .label {
    display: block;
    margin-block-end: 0.25rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  ul {
    position: absolute;
    inset-inline: 0;
    z-index: 20;
    margin: 0.25rem 0 0;
    padding: 0.25rem;
    max-block-size: 22rem;
    overflow: auto;
    list-style: none;
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius);
    background: var(--chancery-surface);
    box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
    padding: 0.4375rem 0.625rem;
    border-radius: 4px;
    font-size: 0.9375rem;
    cursor: pointer;
  }
  li:hover,
  li[aria-selected="true"] {
    background: color-mix(in srgb, var(--chancery-accent) 14%, transparent);
  }
  li[aria-selected="true"] {
    outline: 2px solid var(--chancery-focus);
    outline-offset: -2px;
  }
  .kind {
    margin-inline-start: auto;
    font-size: 0.75rem;
    color: var(--chancery-muted);
  }
`;
