import { css } from "lit";

export const appRootStyle = css`
  :host {
    display: block;
    min-block-size: 100vh;
    max-inline-size: 78rem;
    margin-inline: auto;
    padding-inline: clamp(0.75rem, 3vw, 2rem);
    font: 1rem/1.5 var(--chancery-font);
    color: var(--chancery-text);
  }
  .skip {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    z-index: 30;
    padding: 0.5rem 1rem;
    border: 1px solid var(--chancery-border);
    background: var(--chancery-surface);
    transform: translateY(-200%);
  }
  .skip:focus {
    transform: none;
  }
  header {
    display: grid;
    grid-template-columns: auto minmax(0, 40rem) auto;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
    padding-block: 0.875rem;
    border-block-end: 1px solid var(--chancery-border);
  }
  .name {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    font: 700 1.375rem/1 var(--serif);
    letter-spacing: -0.01em;
    color: var(--chancery-text);
    text-decoration: none;
  }
  .seal {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 3px solid var(--chancery-accent);
    border-radius: 50%;
    box-shadow: inset 0 0 0 3px var(--chancery-background), inset 0 0 0 10px var(--chancery-accent);
  }
  .settings {
    display: flex;
    gap: 0.5rem;
  }
  .settings select {
    padding-inline: 0.5rem;
  }
  main {
    display: block;
    /* What loads pushes nothing out of sight that was in sight: the footer stands below the first screen. */
    min-block-size: calc(100vh - 4rem);
    padding-block-end: 3rem;
  }
  main:focus {
    outline: none;
  }
  .back {
    margin-block-end: -0.5rem;
    padding-block-start: 1rem;
    font-size: 0.875rem;
  }
  .back a {
    display: inline-block;
    min-block-size: 1.5rem;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding-block: 1.25rem 2rem;
    border-block-start: 1px solid var(--chancery-border);
    font-size: 0.875rem;
  }
  footer a {
    min-block-size: 1.5rem;
  }
  @media print {
    :host {
      max-inline-size: none;
      min-block-size: 0;
      padding-inline: 0;
    }
    header {
      padding-block: 0 0.5rem;
    }
    main {
      min-block-size: 0;
      padding-block-end: 0;
    }
    .skip,
    chancery-search-box,
    .settings,
    .back,
    footer {
      display: none;
    }
  }
  @media (max-width: 52rem) {
    header {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    chancery-search-box {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;
