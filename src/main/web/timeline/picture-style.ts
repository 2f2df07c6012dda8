import { css, unsafeCSS } from "lit";

const TYPE_COLOURS = ["meeting", "incident", "statement", "agreement", "occasion"]
  .map((type) => `.type-${type} { --mark: var(--chancery-type-${type}); }`)
  .join("\n");

const INTENSITIES = [1, 2, 3, 4, 5]
  .map((each) => `.i${each} { background: var(--chancery-intensity-${each}); }`)
  .join("\n");

/** The signs of the legend; lists beside a picture use them too. */
export const markStyle = css`
  ${unsafeCSS(TYPE_COLOURS)}
  .mark {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    overflow: visible;
  }
  .mark path {
    fill: var(--mark);
    stroke: var(--mark);
    stroke-width: 0.27;
    stroke-linejoin: round;
    vector-effect: none;
  }
  .mark.none path,
  .mark.half path {
    fill: var(--chancery-surface);
  }
  .mark.half .lower {
    fill: var(--mark);
    clip-path: inset(50% 0 0 0);
  }
  .mark.dashed path {
    stroke-dasharray: 0.4 0.3;
  }
  .mark .hem,
  .mark .over {
    fill: none;
    stroke-dasharray: none;
  }
  .mark .hem {
    stroke: var(--chancery-surface);
    stroke-width: 0.6;
  }
`;

export const pictureStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    color: var(--chancery-text);
    font-family: var(--chancery-font);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .frame {
    position: relative;
    display: flex;
    flex: none;
    flex-direction: column;
  }
  :host([fill]) .frame {
    flex: 1 1 var(--chancery-height, 20em);
    min-block-size: 8em;
  }
  .scroll {
    position: relative;
    flex: none;
    block-size: var(--chancery-height, 20em);
    max-block-size: var(--chancery-height, 20em);
    overflow: hidden auto;
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius);
    background: var(--chancery-surface);
  }
  :host([fill]) .scroll {
    flex: 1 1 0;
    block-size: auto;
    max-block-size: none;
  }
  .stage {
    position: relative;
    min-block-size: 100%;
    cursor: grab;
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .stage:active {
    cursor: grabbing;
  }
  .stage.over-item {
    cursor: pointer;
  }
  .stage:focus {
    outline: none;
  }
  .scroll:has(.stage:focus-visible) {
    outline: 3px solid var(--chancery-focus);
    outline-offset: 1px;
  }
  canvas {
    display: block;
  }
  .probe {
    position: absolute;
    visibility: hidden;
    forced-color-adjust: none;
  }
  /* Tells by its transition when the page changes its colours. */
  .watch {
    position: absolute;
    visibility: hidden;
    color: var(--chancery-text);
    transition: color 1ms;
  }
  .tip {
    position: absolute;
    z-index: 1;
    max-inline-size: min(22em, 90%);
    padding: 0.5em 0.7em;
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius);
    background: var(--chancery-surface);
    color: var(--chancery-text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    font-size: 0.95em;
    pointer-events: none;
    overflow-wrap: anywhere;
  }
  .tip strong {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 650;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .tip span {
    color: var(--chancery-muted);
  }
  .foot {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: flex-start;
    justify-content: space-between;
    padding-block-start: 0.5em;
  }
  .buttons {
    display: flex;
    flex: none;
    margin-inline-start: auto;
    gap: 0.25em;
  }
  button {
    display: grid;
    place-content: center;
    min-inline-size: 2em;
    block-size: 2em;
    padding: 0 0.5em;
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius);
    background: var(--chancery-surface);
    color: var(--chancery-text);
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--chancery-accent);
    color: var(--chancery-accent);
  }
  button svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
  }
  .legend {
    display: flex;
    flex: 1 1 12em;
    flex-wrap: wrap;
    gap: 0.15em 0.9em;
    margin: 0;
    padding: 0.2em 0 0;
    color: var(--chancery-muted);
    font-size: 0.9em;
    list-style: none;
  }
  .legend li {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
  }
  .legend .time {
    inline-size: 2.2em;
    block-size: 0.75em;
  }
  .letter {
    min-inline-size: 0.8em;
    color: var(--chancery-text);
    text-align: center;
  }
  .bars {
    inline-size: 1.1em;
    block-size: 1em;
    fill: var(--chancery-accent);
    stroke: none;
  }
  .bars.partial {
    fill: none;
    stroke: var(--chancery-accent);
  }
  .time .certain {
    fill: var(--chancery-muted);
  }
  .time .possible {
    fill: var(--chancery-muted);
    opacity: 0.35;
  }
  .time path {
    fill: none;
    stroke: var(--chancery-muted);
    stroke-width: 1.5;
  }
  ${unsafeCSS(INTENSITIES)}
  .intensity {
    min-inline-size: 1.2em;
    border-radius: 3px;
    color: var(--chancery-text);
    font-weight: 650;
    line-height: 1.2em;
    text-align: center;
  }
  .intensity.i5 {
    color: var(--chancery-on-intense);
  }
  .intensity.ungraded {
    block-size: 1.2em;
    background: color-mix(in srgb, var(--chancery-muted) 40%, transparent);
  }
  @media print {
    .scroll {
      block-size: auto !important;
      max-block-size: none !important;
      overflow: hidden;
      break-inside: avoid;
    }
    canvas {
      max-inline-size: 100%;
      block-size: auto !important;
    }
    .tip,
    .buttons {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mark,
    .time,
    .bars {
      forced-color-adjust: none;
    }
    .legend .intensity {
      border: 1.5px solid;
      background: none;
      color: CanvasText;
    }
    .legend .intensity.ungraded {
      border-style: dashed;
    }
    .time .possible {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 3 3;
      opacity: 1;
    }
  }
  @media print {
    .intensity {
      print-color-adjust: exact;
    }
  }
`;
