import { css } from "lit";

export const filtersStyle = css`
  :host {
    font-size: 0.9375rem;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .part,
  details {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--chancery-border);
  }
  legend,
  summary {
    padding: 0;
    font-size: 0.875rem;
    font-weight: 600;
  }
  /* Else it would stand in the edge of its fieldset, outside of the space within. */
  legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.5rem;
  }
  legend + * {
    clear: both;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  details details {
    border: 0;
  }
  details > fieldset {
    padding-block-start: 0.375rem;
  }
  .choice {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    line-height: 1.4;
    padding-block: 0.1875rem;
  }
  .choice input {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    translate: 0 0.125rem;
    accent-color: var(--chancery-accent);
  }
  .count {
    display: inline-block;
    min-inline-size: 1.25rem;
    padding-inline: 0.25rem;
    border-radius: 1rem;
    text-align: center;
    font-size: 0.75rem;
    background: var(--chancery-accent);
    color: var(--chancery-on-accent);
  }
  /* A forced palette fills the ground of letters, and white ones would be lost in it. */
  @media (forced-colors: active) {
    .count {
      border: 1px solid;
      background: none;
      color: CanvasText;
    }
  }
  form + .choice {
    margin-block-start: 0.375rem;
  }
  chancery-combobox + chancery-combobox {
    margin-block-start: 0.625rem;
  }
`;
