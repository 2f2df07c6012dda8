import { css } from "lit";

export const shareStyle = css`
  :host {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.75rem;
    flex-direction: row-reverse;
  }
  #panel {
    position: absolute;
    inset-block-start: calc(100% + 0.375rem);
    inset-inline-end: 0;
    z-index: 15;
    inline-size: min(20rem, calc(100vw - 2rem));
    padding: 0.5rem 1rem 1rem;
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius);
    background: var(--chancery-surface);
    box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
  }
  h3 {
    margin-block: 0.75rem 0.375rem;
    font-size: 0.8125rem;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin-block-end: 0.25rem;
    font-size: 0.9375rem;
  }
  .links a {
    min-block-size: 1.625rem;
  }
  .said {
    font-size: 0.8125rem;
    color: var(--chancery-type-agreement);
    overflow-wrap: anywhere;
  }
`;
