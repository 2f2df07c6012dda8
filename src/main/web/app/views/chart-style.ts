import { css, unsafeCSS } from "lit";
import { TYPES } from "../../timeline/shapes";

const inks = unsafeCSS(
  TYPES.map((type) => `.${type}{--ink:var(--chancery-type-${type.toLowerCase()})}`).join("") +
    ".ONE{--ink:var(--chancery-type-meeting)}.OTHER{--ink:var(--chancery-focus)}",
);

export const chartStyle = css`
  ${inks}
  .title {
    font-size: 1.125rem;
    line-height: 1.3;
    font-weight: 600;
  }
  .plot {
    /* As high as its drawing, which waits for its width. */
    min-block-size: 280px;
    overflow-x: auto;
    position: relative;
    border-radius: var(--chancery-radius, 6px);
  }
  svg {
    display: block;
    /* Or the anchors of the labels turn around as well. */
    direction: ltr;
  }
  .ink {
    fill: var(--ink);
  }
  .line {
    stroke: var(--ink);
  }
  .hatch {
    stroke: var(--chancery-surface);
  }
  .hit {
    fill: transparent;
    cursor: pointer;
  }
  .bar {
    pointer-events: none;
  }
  .active .hit {
    fill: var(--chancery-focus);
    fill-opacity: 0.22;
  }
  .gap {
    fill: var(--chancery-border);
    pointer-events: none;
  }
  .line,
  .lines .ink {
    pointer-events: none;
  }
  .grid {
    stroke: var(--chancery-border);
  }
  .tick {
    stroke: var(--chancery-muted);
  }
  .axes text {
    fill: var(--chancery-muted);
  }
  .labels text {
    fill: var(--chancery-text);
  }
  text {
    font-family: var(--chancery-font);
    font-size: 12px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125rem;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .tip {
    min-block-size: 1.6rem;
    margin: 0;
    font-weight: 600;
  }
  .wide {
    overflow-x: auto;
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
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .gap {
      fill: GrayText;
      fill-opacity: 0.35;
    }
    .hatch {
      stroke: Canvas;
      stroke-width: 2.4;
    }
    .active .hit {
      fill: Highlight;
      fill-opacity: 0.5;
    }
  }
`;
