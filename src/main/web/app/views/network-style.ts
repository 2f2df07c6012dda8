import { css } from "lit";

export const networkStyle = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  @media (min-width: 56rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 14rem;
    }
  }
  .stage > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius, 6px);
    background: var(--chancery-surface);
  }
  line {
    stroke: var(--chancery-muted);
    stroke-opacity: 0.4;
  }
  .choosing line {
    stroke-opacity: 0.12;
  }
  .choosing line.near {
    stroke: var(--chancery-accent);
    stroke-opacity: 0.8;
  }
  .node {
    cursor: pointer;
    outline: none;
  }
  .node path {
    fill: var(--chancery-type-meeting);
    stroke: var(--chancery-surface);
    stroke-width: 1.5;
  }
  .node.organization path {
    fill: var(--chancery-type-agreement);
  }
  .node.person path {
    fill: var(--chancery-type-statement);
  }
  .node.armed_group path {
    fill: var(--chancery-type-incident);
  }
  .node text {
    font-family: var(--chancery-font);
    fill: var(--chancery-text);
    stroke: var(--chancery-surface);
    paint-order: stroke;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .choosing .node:not(.near) {
    opacity: 0.35;
  }
  .node.chosen text {
    font-weight: 700;
  }
  .node:hover path,
  .node:focus-visible path,
  .node.chosen path {
    stroke: var(--chancery-focus);
    stroke-width: 3;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-start: 0.5rem;
    color: var(--chancery-muted);
    font-size: 0.8125rem;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .sign {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .hint {
    color: var(--chancery-muted);
    font-size: 0.875rem;
  }
  h3 {
    font-size: 1rem;
  }
  .partners {
    margin: 0.5rem 0;
    padding: 0;
    list-style: none;
    max-block-size: 24rem;
    overflow-y: auto;
  }
  .partners li {
    display: flex;
    justify-content: space-between;
    gap: 0.75rem;
    border-block-end: 1px solid var(--chancery-border);
  }
  .partners button {
    text-align: start;
  }
  .partners .number {
    align-self: center;
  }
  .scroll {
    max-block-size: 24rem;
    overflow-y: auto;
  }
  .scroll table {
    inline-size: 100%;
  }
  .scroll :is(th, td) {
    text-align: start;
    padding: 0.1rem 0.25rem;
    border-block-end: 1px solid var(--chancery-border);
    font-size: 0.875rem;
  }
  .scroll .number {
    text-align: end;
  }
  .node .without-room {
    visibility: hidden;
  }
  .choosing .node.near .without-room,
  .node:hover .without-room,
  .node:focus-visible .without-room {
    visibility: visible;
  }
  @media (forced-colors: active) {
    line {
      stroke: CanvasText;
    }
    .choosing line.near {
      stroke: Highlight;
      stroke-opacity: 1;
    }
    .node path {
      fill: CanvasText;
      stroke: Canvas;
    }
    .node text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .node:hover path,
    .node:focus-visible path,
    .node.chosen path {
      fill: Highlight;
      stroke: Highlight;
    }
  }
`;
