import { css } from "lit";

export const mapStyle = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  @media (min-width: 56rem) {
    .layout {
      grid-template-columns: minmax(0, 2.4fr) minmax(15rem, 1fr);
    }
  }
  .map {
    position: relative;
    align-self: start;
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius, 6px);
    overflow: hidden;
    background: var(--chancery-surface);
    touch-action: pan-x pan-y;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    cursor: grab;
  }
  svg:active {
    cursor: grabbing;
  }
  .sphere {
    fill: color-mix(in srgb, var(--chancery-accent) 7%, var(--chancery-surface));
  }
  .graticule {
    fill: none;
    stroke: var(--chancery-border);
    stroke-width: 0.5;
    opacity: 0.7;
    vector-effect: non-scaling-stroke;
  }
  .land {
    fill: color-mix(in srgb, var(--chancery-muted) 22%, var(--chancery-surface));
  }
  .borders {
    fill: none;
    stroke: var(--chancery-surface);
    stroke-width: 0.75;
    vector-effect: non-scaling-stroke;
  }
  .spot {
    fill: var(--chancery-type-meeting);
    fill-opacity: 0.55;
    stroke: var(--chancery-surface);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
  }
  .spot.chosen,
  .spot:hover {
    fill: var(--chancery-focus);
    fill-opacity: 0.9;
  }
  .name {
    font-family: var(--chancery-font);
    fill: var(--chancery-text);
    stroke: var(--chancery-surface);
    paint-order: stroke;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .tools {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    grid-template-columns: repeat(3, 1.75rem);
    gap: 2px;
    direction: ltr;
  }
  .tools button {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    padding: 0;
    border: 1px solid var(--chancery-border);
    border-radius: 4px;
    background: var(--chancery-surface);
    line-height: 1;
  }
  .tools .north {
    grid-column: 2;
  }
  .tools .west {
    grid-column: 1;
  }
  .list {
    max-block-size: 26rem;
    overflow-y: auto;
  }
  .list table {
    inline-size: 100%;
  }
  .list :is(th, td) {
    text-align: start;
    font-weight: 400;
    padding: 0.1rem 0.25rem;
    border-block-end: 1px solid var(--chancery-border);
  }
  .list thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--chancery-background);
    color: var(--chancery-muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .list .number {
    text-align: end;
  }
  .list button {
    border: 0;
    background: none;
    padding: 0.25rem 0;
    text-align: start;
    color: var(--chancery-accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  .list button[aria-pressed="true"] {
    font-weight: 700;
  }
  .muted {
    color: var(--chancery-muted);
    font-size: 0.8125rem;
  }
  p {
    margin-block: 0.5rem;
  }
`;
