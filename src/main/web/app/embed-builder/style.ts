import { css } from "lit";

export const builderStyle = css`
  :host {
    padding-block: 1rem 2rem;
    color: var(--chancery-text);
    font-family: var(--chancery-font);
    line-height: 1.5;
  }
  h1 {
    margin: 0;
    font: 600 clamp(1.5rem, 1.2rem + 1.5vw, 2.125rem) / 1.2 var(--serif);
  }
  h2 {
    margin: 0 0 0.75rem;
    font: 600 1.125rem / 1.3 var(--serif);
  }
  h3 {
    margin: 0;
    font-size: 0.9375rem;
  }
  p {
    margin: 0.35rem 0 0;
    color: var(--chancery-muted);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(15rem, 20rem) minmax(0, 1fr);
    gap: 2rem;
    align-items: start;
    margin-block-start: 1.75rem;
  }
  .choices {
    display: grid;
    gap: 1.5rem;
  }
  .fields {
    display: grid;
    gap: 0.9rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.75rem;
    font-size: 1.0625rem;
    font-weight: 700;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875rem;
    font-weight: 550;
  }
  select,
  input {
    inline-size: 100%;
    min-block-size: 2.4rem;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--chancery-muted);
    border-radius: var(--chancery-radius);
    background: var(--chancery-surface);
    color: var(--chancery-text);
    font: inherit;
    font-weight: 400;
  }
  .conditions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin: 0 0 0.6rem;
    padding: 0;
    list-style: none;
  }
  .conditions li {
    max-inline-size: 100%;
    padding: 0.1rem 0.6rem;
    border: 1px solid var(--chancery-border);
    border-radius: 1rem;
    background: var(--chancery-surface);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--chancery-accent);
    text-underline-offset: 0.2em;
  }
  iframe {
    display: block;
    inline-size: 100%;
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius);
    background: var(--chancery-background);
  }
  .codes {
    display: grid;
    gap: 1.25rem;
    margin-block-start: 1.75rem;
  }
  .code header {
    display: flex;
    gap: 1rem;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 0.5rem;
  }
  .code p {
    margin: 0;
    font-size: 0.875rem;
  }
  pre {
    margin: 0;
    padding: 0.75rem 0.9rem;
    overflow: auto;
    border: 1px solid var(--chancery-border);
    border-radius: var(--chancery-radius);
    background: var(--chancery-surface);
    font: 0.8125rem/1.55 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-align: left;
  }
  button {
    flex: none;
    min-block-size: 2.25rem;
    padding: 0.3rem 0.9rem;
    border: 1px solid var(--chancery-accent);
    border-radius: var(--chancery-radius);
    background: var(--chancery-surface);
    color: var(--chancery-accent);
    font: inherit;
    font-size: 0.875rem;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--chancery-accent);
    color: var(--chancery-on-accent);
  }
  @media (max-width: 48rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
