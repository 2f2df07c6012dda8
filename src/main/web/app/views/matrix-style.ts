import { css } from "lit";

export const matrixStyle = css`
  .title {
    font-size: 1.125rem;
    line-height: 1.3;
    font-weight: 600;
  }
  .title + p {
    margin-block: 0.25rem 0.75rem;
  }
  .scroll {
    overflow: auto;
    max-block-size: min(80vh, 48rem);
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius, 6px);
    background: var(--chancery-surface);
    inline-size: fit-content;
    max-inline-size: 100%;
    position: relative;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
  }
  th {
    font-weight: 400;
    background: var(--chancery-surface);
    overflow-wrap: anywhere;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    vertical-align: bottom;
    padding: 0.4rem 0.1rem;
    border-block-end: 1px solid var(--chancery-border);
  }
  thead th span {
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    display: inline-block;
    max-inline-size: 11rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    text-align: start;
    padding: 0.15rem 0.6rem;
    min-inline-size: 6.5rem;
    max-inline-size: 12rem;
    /* As wide as the longest word, which is not to be broken. */
    overflow-wrap: break-word;
    border-inline-end: 1px solid var(--chancery-border);
  }
  tbody th span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  thead td {
    position: sticky;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 2;
    background: var(--chancery-surface);
    border-block-end: 1px solid var(--chancery-border);
    border-inline-end: 1px solid var(--chancery-border);
  }
  tbody td {
    position: relative;
    padding: 1px;
    text-align: center;
    min-inline-size: 2.25rem;
    block-size: 2.25rem;
    color: var(--chancery-muted);
  }
  .self {
    background: var(--chancery-border);
  }
  td button {
    inline-size: 100%;
    min-inline-size: 2rem;
    block-size: 2.1rem;
    border: 0;
    border-radius: 3px;
    font-variant-numeric: tabular-nums;
    color: var(--chancery-text);
    background: color-mix(in srgb, var(--chancery-accent) var(--share), var(--chancery-surface));
  }
  td button:hover {
    outline: 2px solid var(--chancery-focus);
  }
  .level-1 {
    --share: 8%;
  }
  .level-2 {
    --share: 18%;
  }
  .level-3 {
    --share: 29%;
  }
  .level-4 {
    --share: 40%;
  }
  td .level-5 {
    --share: 84%;
    color: var(--chancery-on-accent);
  }
  td .level-6 {
    --share: 100%;
    color: var(--chancery-on-accent);
    font-weight: 700;
  }
  tr:hover > th,
  tr:focus-within > th {
    color: var(--chancery-accent);
  }
  @media (forced-colors: active) {
    td [class*="level-"] {
      border: 1px solid ButtonText;
      color: ButtonText;
    }
    .self {
      background: repeating-linear-gradient(135deg, CanvasText 0 1px, Canvas 1px 6px);
    }
  }
`;
