import { css } from "lit";

export const chartStyle = css`
  .plot {
    overflow-x: auto;
    position: relative;
    border-radius: var(--chancery-radius, 6px);
  }
  svg {
    display: block;
    /* Or the anchors of the labels turn around as well. */
    direction: ltr;
    color: var(--chancery-muted);
  }
  .bar {
    fill: var(--chancery-type-meeting);
  }
  .bar.active {
    fill: var(--chancery-focus);
  }
  .hit {
    fill: transparent;
    cursor: pointer;
  }
  .domain {
    display: none;
  }
  .grid line {
    stroke: var(--chancery-border);
  }
  text {
    font-family: var(--chancery-font);
    font-size: 12px;
  }
  .tip {
    min-block-size: 1.6rem;
    margin: 0;
    font-weight: 600;
  }
  tbody th {
    font-weight: 400;
  }
  th,
  td {
    text-align: start;
    padding: 0.2rem 1.5rem 0.2rem 0;
    border-block-end: 1px solid var(--chancery-border);
  }
`;
