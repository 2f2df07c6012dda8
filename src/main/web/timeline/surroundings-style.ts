import { css } from "lit";

/** What stands around the part of a picture that is in sight. */
export const surroundingsStyle = css`
  /* Bars that do not hide, also where the system hides them. */
  .scroll::-webkit-scrollbar {
    inline-size: 10px;
  }
  .scroll::-webkit-scrollbar-thumb {
    border: 2px solid var(--chancery-surface);
    border-radius: 6px;
    background: var(--chancery-muted);
  }
  @supports not selector(::-webkit-scrollbar) {
    .scroll {
      scrollbar-color: var(--chancery-muted) var(--chancery-surface);
    }
  }
  .shade {
    position: absolute;
    inset-inline: 1px 11px;
    block-size: 1.4em;
    opacity: 0;
    pointer-events: none;
  }
  .shade.more {
    opacity: 1;
  }
  .shade.above {
    inset-block-start: 1px;
    background: linear-gradient(var(--chancery-border), transparent);
  }
  .shade.below {
    inset-block-end: 29px;
    background: linear-gradient(transparent, var(--chancery-border));
  }
  button.edge {
    position: absolute;
    z-index: 1;
    block-size: 24px;
    min-inline-size: 24px;
    padding-inline: 0.6em;
    font-size: 12px;
    line-height: 1;
    white-space: nowrap;
  }
  button.lanes {
    white-space: nowrap;
  }
  button.edge {
    inset-block-end: 3px;
    color: var(--chancery-accent);
    font-variant-numeric: tabular-nums;
  }
  button.edge.earlier {
    inset-inline-start: 3px;
  }
  button.edge.later {
    inset-inline-end: 3px;
  }
  button.edge::before,
  button.edge.later::after {
    content: "";
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentcolor;
    border-width: 0 0 1.5px 1.5px;
    rotate: 45deg;
  }
  button.edge {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  button.edge.later::before {
    display: none;
  }
  button.edge.later::after,
  .frame:dir(rtl) button.edge.earlier::before {
    rotate: 225deg;
  }
  .frame:dir(rtl) button.edge.later::after {
    rotate: 45deg;
  }
  @media print {
    .shade {
      display: none;
    }
    button.edge {
      border: 0;
    }
  }
  /* Nothing fades there: a dashed line says that it goes on. */
  @media (forced-colors: active) {
    .shade.more {
      border: 0 dashed CanvasText;
      border-block-width: 0 2px;
      background: none;
    }
    .shade.above.more {
      block-size: 2px;
    }
  }
`;
