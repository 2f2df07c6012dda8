import { css } from "lit";
import { markStyle } from "../../timeline/picture-style";
import { base } from "../styles";

export const startStyles = [
  ...base,
  markStyle,
  css`
    .lead {
      padding-block: 1.25rem 0.5rem;
    }
    h1 {
      font: 600 clamp(1.5rem, 1.2rem + 1.5vw, 2.125rem) / 1.2 var(--serif);
      text-wrap: balance;
    }
    .lead p {
      max-inline-size: 46rem;
      margin-block-start: 0.375rem;
      color: var(--chancery-muted);
    }
    h2 {
      margin-block-end: 0.5rem;
      font: 600 1.125rem/1.3 var(--serif);
    }
    ul,
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    /* The footer stays below what is in sight, so that nothing moves when the answer comes. */
    .waiting,
    .grid {
      min-block-size: 100vh;
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
      padding-block: 0.5rem;
      color: var(--chancery-muted);
      font-size: 0.9375rem;
    }
    .figures strong {
      color: var(--chancery-text);
      font-size: 1.125rem;
      font-variant-numeric: tabular-nums;
    }
    .grid {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.75rem 3rem;
      align-content: start;
      margin-block-start: 0.75rem;
    }
    @media (min-width: 60rem) {
      .grid {
        grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
        grid-template-rows: auto auto 1fr;
      }
      .holdings,
      .latest {
        grid-column: 1;
      }
      .questions,
      .busiest {
        grid-column: 2;
      }
      .holdings,
      .questions {
        grid-row-start: 1;
      }
      .questions {
        grid-row-end: span 2;
      }
      .latest {
        grid-row: 2 / span 2;
      }
    }
    section {
      min-inline-size: 0;
    }
    .rows li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 1rem;
      align-items: baseline;
      margin-block-end: 0.375rem;
      font-size: 0.875rem;
    }
    .rows a,
    .busiest a {
      color: var(--chancery-text);
      text-decoration-color: var(--chancery-border);
    }
    .rows a {
      min-block-size: 1.5rem;
    }
    .rows em {
      font-style: normal;
      color: var(--chancery-type-occasion);
    }
    .count {
      color: var(--chancery-muted);
      font-size: 0.8125rem;
      font-variant-numeric: tabular-nums;
    }
    .strip {
      grid-column: 1 / -1;
    }
    .strip,
    .axis {
      display: block;
      inline-size: 100%;
    }
    .strip {
      border-block-end: 1px solid var(--chancery-border);
    }
    .cover {
      fill: color-mix(in srgb, var(--chancery-accent) 11%, transparent);
    }
    .bar {
      fill: var(--chancery-type-meeting);
    }
    .axis line {
      stroke: var(--chancery-muted);
    }
    .axis text {
      fill: var(--chancery-muted);
      font-size: 0.75rem;
      text-anchor: middle;
      direction: ltr;
    }
    .axis .first {
      text-anchor: start;
    }
    .axis .last {
      text-anchor: end;
    }
    .note {
      margin-block-start: 0.25rem;
      font-size: 0.8125rem;
      color: var(--chancery-muted);
    }
    .key {
      display: inline-block;
      inline-size: 1rem;
      block-size: 0.75rem;
      margin-inline-end: 0.375rem;
      vertical-align: -0.0625rem;
    }
    .key.cover {
      background: color-mix(in srgb, var(--chancery-accent) 11%, transparent);
      border-block-end: 1px solid var(--chancery-border);
    }
    .key.bar {
      inline-size: 0.25rem;
      margin-inline-start: 0.75rem;
      background: var(--chancery-type-meeting);
    }
    @media (forced-colors: active) {
      .strip .cover {
        fill: none;
        stroke: CanvasText;
        stroke-dasharray: 3 3;
      }
      .key.cover {
        border: 1px dashed CanvasText;
        background: none;
      }
      .key.bar {
        background: CanvasText;
      }
    }
    .more {
      margin-block-start: 0.625rem;
      font-size: 0.875rem;
    }
    .more a {
      display: inline-block;
      min-block-size: 1.5rem;
      margin-inline-end: 1rem;
    }
    .questions li + li {
      margin-block-start: 0.5rem;
    }
    .questions a {
      display: block;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--chancery-border);
      border-radius: var(--chancery-radius);
      background: var(--chancery-surface);
      text-decoration: none;
      color: var(--chancery-text);
    }
    .questions a:hover {
      border-color: var(--chancery-accent);
    }
    .why {
      display: block;
      font-size: 0.8125rem;
      color: var(--chancery-muted);
    }
    .question {
      font-weight: 600;
      color: var(--chancery-accent);
    }
    .questions .count {
      margin-inline-start: 0.375rem;
      white-space: nowrap;
    }
    .latest li {
      display: grid;
      grid-template-columns: 1.0625rem minmax(0, 1fr);
      gap: 0 0.5rem;
      padding-block: 0.375rem;
      border-block-start: 1px solid var(--chancery-border);
    }
    .latest .mark {
      inline-size: 1.0625rem;
      block-size: 1.0625rem;
      margin-block-start: 0.25rem;
    }
    .latest li a {
      min-block-size: 1.5rem;
      font-weight: 600;
      color: var(--chancery-text);
      text-decoration-color: transparent;
    }
    .latest li a:hover {
      color: var(--chancery-accent);
      text-decoration-color: currentColor;
    }
    .when {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.875rem;
      font-size: 0.8125rem;
      color: var(--chancery-muted);
    }
    .busiest li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 30% 3.5rem;
      align-items: center;
      gap: 0.625rem;
      min-block-size: 1.875rem;
      font-size: 0.9375rem;
    }
    .share {
      display: block;
      inline-size: 100%;
      fill: var(--chancery-type-meeting);
    }
    :host(:dir(rtl)) .share {
      transform: scaleX(-1);
    }
    .number {
      text-align: end;
      color: var(--chancery-muted);
      font-size: 0.8125rem;
      font-variant-numeric: tabular-nums;
    }
    @media (forced-colors: active) {
      .bar,
      .share {
        fill: CanvasText;
      }
      .cover {
        fill: GrayText;
        opacity: 0.3;
      }
      .key {
        forced-color-adjust: none;
        background: CanvasText;
      }
      .key.cover {
        opacity: 0.3;
      }
    }
    @media print {
      .waiting,
      .grid {
        display: block;
        min-block-size: 0;
      }
      .grid > section {
        margin-block-start: 1.5rem;
      }
      .questions,
      .more {
        display: none;
      }
      .key {
        print-color-adjust: exact;
      }
      li {
        break-inside: avoid;
      }
    }
  `,
];
