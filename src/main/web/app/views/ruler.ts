import { LETTERS } from "./names-with-room";

let pen: CanvasRenderingContext2D | undefined;

/** How wide the letters of names are on a drawing of this element, in pixels of the page. */
export function rulerOf(element: Element): (text: string) => number {
  pen ??= document.createElement("canvas").getContext("2d")!;
  const font = `${LETTERS}px ${getComputedStyle(element).fontFamily}`;
  return (text) => {
    pen!.font = font;
    return pen!.measureText(text).width;
  };
}
