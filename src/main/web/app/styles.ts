import { css } from "lit";
import { baseStyle } from "../timeline/base-style";

/** What all elements of the page have in common: their own sheets come after it. */
export const base = [
  baseStyle,
  css`
    :host {
      display: block;
      --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", "Noto Naskh Arabic", serif;
    }
    ::before,
    ::after {
      box-sizing: border-box;
    }
    a {
      color: var(--chancery-accent);
      text-underline-offset: 0.18em;
      text-decoration-thickness: 1px;
    }
    h1,
    h2,
    h3,
    h4,
    p {
      margin: 0;
    }
    button,
    select,
    input {
      font: inherit;
      color: inherit;
    }
    button {
      cursor: pointer;
    }
    .button,
    select {
      min-block-size: 2.25rem;
      padding-block: 0.25rem;
      padding-inline: 0.75rem;
      border: 1px solid var(--chancery-border);
      border-radius: var(--chancery-radius);
      background: var(--chancery-surface);
      font-size: 0.875rem;
    }
    .button:hover,
    select:hover {
      border-color: var(--chancery-muted);
    }
    .button[aria-pressed="true"],
    .button[aria-expanded="true"] {
      border-color: var(--chancery-accent);
      color: var(--chancery-accent);
    }
    @media (forced-colors: active) {
      .button[aria-pressed="true"],
      .button[aria-expanded="true"] {
        border: 2px solid Highlight;
      }
    }
    .plain {
      border: 0;
      background: none;
      padding: 0.25rem;
      color: var(--chancery-accent);
      text-decoration: underline;
      text-underline-offset: 0.18em;
      min-block-size: 1.75rem;
    }
    .field {
      inline-size: 100%;
      min-block-size: var(--field-size, 2.25rem);
      padding-inline: 0.75rem;
      border: 1px solid var(--chancery-muted);
      border-radius: var(--chancery-radius);
      background: var(--chancery-surface);
      font-size: 0.9375rem;
    }
    .field::placeholder {
      color: var(--chancery-muted);
      opacity: 1;
    }
    .muted {
      color: var(--chancery-muted);
    }
    .small {
      font-size: 0.8125rem;
    }
    bdi {
      overflow-wrap: anywhere;
    }
  `,
];
