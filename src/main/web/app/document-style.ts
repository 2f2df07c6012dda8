import { css } from "lit";

const documentStyle = css`
  html {
    background: var(--chancery-background);
    scroll-padding-block: 1rem;
  }
  body {
    margin: 0;
  }
  @page {
    margin: 16mm 15mm;
  }
  /* Paper is white, whatever the screen is. */
  @media print {
    :root,
    :root[data-theme] {
      color-scheme: light;
      --chancery-background: #ffffff;
    }
  }
`;

/** What no element of the page can reach: the document itself. */
export function dressDocument(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, documentStyle.styleSheet!];
}
