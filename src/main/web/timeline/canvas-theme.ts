import { COLOUR_NAMES, type Colour } from "./theme";

/** The colours and the font of the page, as a canvas takes them. */
export interface CanvasTheme {
  colour(name: Colour): string;
  font(size: number, weight?: number): string;
  /** Whether the reader has forced a palette on all pages: hardly any colours, so that shapes and outlines have to tell. */
  forced: boolean;
}

/**
 * Reads them from an element that inherits them: only as the value of a colour does a browser resolve light-dark().
 *
 * @param onPaper whether it is for white paper, whatever the screen has
 */
export function readCanvasTheme(probe: HTMLElement, onPaper = false): CanvasTheme {
  const style = getComputedStyle(probe);
  probe.style.colorScheme = onPaper ? "light" : "";
  const colours = {} as Record<Colour, string>;
  for (const name of COLOUR_NAMES) {
    probe.style.color = `var(--chancery-${name})`;
    colours[name] = style.color;
  }
  probe.style.color = "";
  const family = style.fontFamily;
  return {
    colour: (name) => colours[name],
    forced: matchMedia("(forced-colors: active)").matches,
    font: (size, weight = 400) => `${weight} ${size}px ${family}`,
  };
}

/** The same colour with another opacity. */
export function faded(colour: string, opacity: number): string {
  const parts = /^rgb\(([^)]*)\)$/.exec(colour);
  return parts ? `rgba(${parts[1]}, ${opacity})` : `color-mix(in srgb, ${colour} ${opacity * 100}%, transparent)`;
}

/** A colour of the page, as faint as that; a forced palette is not made fainter. */
export function softened(theme: CanvasTheme, name: Colour, opacity: number): string {
  return theme.forced ? theme.colour(name) : faded(theme.colour(name), opacity);
}
