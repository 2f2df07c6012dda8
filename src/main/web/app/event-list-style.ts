import { css } from "lit";

export const eventListStyle = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
  }
  .bar select {
    block-size: 1.75rem;
    min-block-size: 1.75rem;
    margin-block-start: 0.25rem;
    padding-block: 0;
    font-size: 0.875rem;
  }
  .year {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.3125rem;
    background: var(--chancery-background);
    font: 600 1.0625rem/1.625rem var(--serif);
  }
  .end,
  .start {
    padding-block: 1rem;
    text-align: center;
  }
  .end {
    min-block-size: 3.5rem;
  }
  @media print {
    li {
      break-inside: avoid;
    }
    .year {
      position: static;
      break-after: avoid;
    }
    .bar,
    .blank,
    .start,
    .end {
      display: none;
    }
  }
`;
