import { css } from "lit";

export const disputePageStyle = css`
  chancery-picture {
    display: block;
  }
  .open-dates {
    margin-block: 0.5rem 0.75rem;
    padding: 0.5rem 0.875rem;
    border: 1px dashed var(--chancery-border);
    border-radius: var(--chancery-radius);
  }
  .open-dates summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  .open-dates h3 {
    display: inline;
    font: inherit;
  }
  .phases > li {
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr);
    gap: 0.75rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--chancery-border);
  }
  .phases p {
    margin: 0.15rem 0 0;
  }
  .step {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 4px;
    font-weight: 700;
    border: 1px solid var(--chancery-border);
    color: var(--chancery-text);
  }
  @media print {
    .step {
      print-color-adjust: exact;
    }
  }
  .step-1 {
    background: var(--chancery-intensity-1);
  }
  .step-2 {
    background: var(--chancery-intensity-2);
  }
  .step-3 {
    background: var(--chancery-intensity-3);
  }
  .step-4 {
    background: var(--chancery-intensity-4);
    color: light-dark(#1b1d22, #fff);
  }
  .step-5 {
    background: var(--chancery-intensity-5);
    color: light-dark(#fff, #14161b);
  }
`;
