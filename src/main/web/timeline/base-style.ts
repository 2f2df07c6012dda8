import { css } from "lit";

/** The one sheet under those of all elements, of the page and of the embedded timeline. */
export const baseStyle = css`
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--chancery-focus);
    outline-offset: 1px;
    border-radius: 3px;
  }
  /* For what is there for those who listen. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
