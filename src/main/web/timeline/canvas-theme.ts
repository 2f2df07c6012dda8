import { COLOUR_NAMES, type Colour } from "./theme";

/** The colours and the font of the page, as a canvas takes them. */
export interface CanvasTheme {
  colour(name: Colour): string;
  font(size: number, weight?: number): string;
}

/** Reads them from an element that inherits them: only as the value of a colour does a browser resolve light-dark(). */
export function readCanvasTheme(probe: HTMLElement): CanvasTheme {
  const style = getComputedStyle(probe);
  const colours = {} as Record<Colour, string>;
  for (const name of COLOUR_NAMES) {
    probe.style.color = `var(--chancery-${name})`;
    colours[name] = style.color;
  }
  probe.style.color = "";
  const family = style.fontFamily;
  return {
    colour: (name) => colours[name],
    font: (size, weight = 400) => `${weight} ${size}px ${family}`,
  };
}

/** The same colour with another opacity. */
export function faded(colour: string, opacity: number): string {
  const parts = /^rgb\(([^)]*)\)$/.exec(colour);
  return parts ? `rgba(${parts[1]}, ${opacity})` : `color-mix(in srgb, ${colour} ${opacity * 100}%, transparent)`;
}
