import { css } from "lit";
import { markStyle } from "../../timeline/picture-style";
import { pageStyles } from "./page-styles";

export const aboutStyles = [
  ...pageStyles,
  markStyle,
  css`
    .page {
      display: grid;
      gap: 2rem;
      padding-block: 0.5rem 2rem;
    }
    .page > section > p,
    .plainly {
      max-inline-size: 46rem;
    }
    .waiting {
      min-block-size: 100vh;
    }
    .datasets {
      display: grid;
      gap: 1rem;
    }
    .datasets > li {
      padding: 1rem;
      border: 1px solid var(--chancery-border);
      border-radius: var(--chancery-radius);
      background: var(--chancery-surface);
      scroll-margin-block: 1rem;
    }
    .datasets p {
      margin-block-end: 0.5rem;
    }
    .datasets .facts {
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
      gap: 0.5rem 1.5rem;
      font-size: 0.9375rem;
    }
    .datasets .facts > div:last-child {
      grid-column: 1 / -1;
    }
    .signs {
      display: grid;
      gap: 0.375rem;
      margin-block-end: 0.75rem;
    }
    .signs.types {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem 1.5rem;
    }
    .signs li {
      display: flex;
      gap: 0.75rem;
      align-items: center;
    }
    .signs .mark,
    .time {
      flex: none;
    }
    .signs:not(.types) .mark {
      margin-inline: 0.6875rem;
    }
    .time {
      inline-size: 2.5rem;
      block-size: 0.75rem;
    }
    .time .certain {
      fill: var(--chancery-type-meeting);
    }
    .time .possible {
      fill: var(--chancery-type-meeting);
      opacity: 0.35;
    }
    .time path {
      fill: none;
      stroke: var(--chancery-type-meeting);
      stroke-width: 1.5;
    }
    .formats {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.25rem;
      margin-block-end: 0.75rem;
    }
    .formats a,
    .plainly a {
      display: inline-block;
      min-block-size: 1.5rem;
    }
    .plainly {
      display: grid;
      gap: 0.375rem;
      margin-block-end: 0.75rem;
    }
  `,
];
