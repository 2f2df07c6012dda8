import { type CSSResult, css, unsafeCSS } from "lit";

/**
 * The look of the page and of the embedded timeline: each token with its value on light and on dark ground. Texts keep a
 * contrast of at least 4.5 to both grounds, shapes and focus rings one of at least 3.
 */
const COLOURS = {
  background: ["#faf8f4", "#14161b"],
  surface: ["#ffffff", "#1d2027"],
  text: ["#1b1d22", "#ece9e3"],
  muted: ["#5a5f69", "#a5abb7"],
  border: ["#dcd7ce", "#383e49"],
  accent: ["#1d4f8c", "#8cb8f2"],
  "on-accent": ["#ffffff", "#10213a"],
  focus: ["#b3470a", "#ffb45c"],
  "type-meeting": ["#1f5fa8", "#7fb4f5"],
  "type-incident": ["#b3261e", "#ff8d83"],
  "type-statement": ["#6a4a9c", "#c5a9f3"],
  "type-agreement": ["#13775a", "#6fd3a9"],
  "type-occasion": ["#855d00", "#e6bd5c"],
  "intensity-1": ["#f4e6c3", "#3d3a2e"],
  "intensity-2": ["#f2cf92", "#5a4a28"],
  "intensity-3": ["#eba866", "#7d5324"],
  "intensity-4": ["#d97348", "#99492b"],
  "intensity-5": ["#a8322a", "#e0574a"],
  "on-intense": ["#ffffff", "#14161b"],
} as const;

/** A colour on light ground, for files that leave the page. */
export function onPaper(name: Colour): string {
  return COLOURS[name][0];
}

/** What a forced palette (Windows' high contrast) puts in the place of all colours. */
const FORCED: Partial<Record<keyof typeof COLOURS, string>> = {
  background: "Canvas",
  surface: "Canvas",
  accent: "LinkText",
  "on-accent": "Canvas",
  "on-intense": "Canvas",
  focus: "Highlight",
};

const OTHERS = {
  font: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif',
  "font-size": "16px",
  radius: "6px",
  padding: "12px",
} as const;

/** The names of all colours, without {@code --chancery-}. */
export type Colour = keyof typeof COLOURS;

export const COLOUR_NAMES = Object.keys(COLOURS) as Colour[];

function declarations(write: (name: string, value: string) => string): CSSResult {
  const colours = COLOUR_NAMES.map((name) => write(name, `light-dark(${COLOURS[name].join(", ")})`));
  const others = Object.entries(OTHERS).map(([name, value]) => write(name, value));
  return unsafeCSS([...colours, ...others].join(""));
}

function forced(): CSSResult {
  return unsafeCSS(COLOUR_NAMES.map((name) => `--chancery-${name}:${FORCED[name] ?? "CanvasText"};`).join(""));
}

/** For a page of our own: every token on its root, where all components inherit it. */
export const pageTheme = css`
  :root {
    color-scheme: light dark;
    ${declarations((name, value) => `--chancery-${name}:${value};`)}
  }
  :root[data-theme="light"] {
    color-scheme: light;
  }
  :root[data-theme="dark"] {
    color-scheme: dark;
  }
  @media (forced-colors: active) {
    :root {
      ${forced()}
    }
  }
`;

/**
 * For a component in a page of others: what that page sets, on whatever element, wins. A property cannot have itself as its
 * fallback, so the host reads the page's, and the element {@code .themed} within hands them on.
 */
export const embeddedTheme = css`
  :host {
    ${declarations((name, value) => `--_${name}:var(--chancery-${name}, ${value});`)}
  }
  .themed {
    ${declarations((name) => `--chancery-${name}:var(--_${name});`)}
  }
  @media (forced-colors: active) {
    .themed {
      ${forced()}
    }
  }
`;

/** Puts the tokens on a page of our own. */
export function adoptTheme(page: Document): void {
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, pageTheme.styleSheet!];
}
