import { css } from "lit";

export const mapStyle = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
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
  .stage svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    cursor: grab;
  }
  .stage svg:active {
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
    cursor: pointer;
  }
  .spot circle {
    fill: var(--chancery-type-meeting);
    fill-opacity: 0.7;
    stroke: var(--chancery-surface);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .spot.several circle {
    stroke: var(--chancery-type-meeting);
    stroke-width: 2;
    stroke-opacity: 0.45;
    paint-order: stroke;
  }
  .spot text {
    fill: var(--chancery-on-accent);
    font-family: var(--chancery-font);
    font-weight: 600;
    pointer-events: none;
  }
  .spot.vague circle {
    fill: var(--chancery-surface);
    fill-opacity: 0.6;
    stroke: var(--chancery-type-incident);
    stroke-opacity: 1;
    stroke-width: 2;
    stroke-dasharray: 3 2;
  }
  .spot.vague text {
    fill: var(--chancery-text);
  }
  .spot.chosen circle,
  .spot:hover circle {
    fill: var(--chancery-focus);
    fill-opacity: 0.9;
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
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    overflow: visible;
  }
  .sign .spot {
    cursor: default;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .land {
      fill: GrayText;
      fill-opacity: 0.35;
    }
    .borders {
      stroke: Canvas;
    }
    .spot circle {
      fill: CanvasText;
      fill-opacity: 1;
      stroke: Canvas;
    }
    .spot text {
      fill: Canvas;
    }
    .spot.vague circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .spot.vague text {
      fill: CanvasText;
    }
    .spot.chosen circle,
    .spot:hover circle {
      fill: Highlight;
    }
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
    /* Where no land is. */
    inset-block-end: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    grid-template-columns: repeat(3, 1.75rem);
    gap: 2px;
    direction: ltr;
  }
  /* On a telephone there is no such corner: below the map they hide nothing. */
  @media (max-width: 52rem) {
    .tools {
      position: static;
      justify-content: end;
      padding: 0.5rem;
      border-block-start: 1px solid var(--chancery-border);
    }
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
  @media print {
    .tools {
      display: none;
    }
  }
`;
