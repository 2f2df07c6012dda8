import { nothing, render, svg } from "lit";
import { onPaper } from "../../timeline/theme";
import { bar, directLabels, grid, lines, patterns, sign, type Words } from "./chart-drawing";
import { type ChartData, hasLabels, layoutOf } from "./chart-model";

/** A chart as a file: it says what is seen, whose data it is, under which licence, and where it is from. */
export interface Sheet {
  data: ChartData;
  words: Words;
  title: string;
  /** What stands below the drawing, line by line: how it was counted, what was left out, sources, licences, address. */
  notes: string[];
  rightToLeft: boolean;
}

const WIDTH = 960;
const HEIGHT = 420;
const PADDING = 24;
const TITLE_SIZE = 22;
const TITLE_LINE = 28;
const NOTE_LINE = 17;
const LETTERS_OF_A_TITLE = 76;
const LETTERS_OF_A_NOTE = 140;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', sans-serif";
/** Twice as fine as a screen of old, so that it can be printed. */
const FINENESS = 2;

/** Lines that are no longer than this, cut between words. */
export function wrapped(text: string, letters: number): string[] {
  const all: string[] = [];
  for (const word of text.split(" ")) {
    const last = all.at(-1);
    if (last === undefined || last.length + word.length + 1 > letters) {
      all.push(word);
    } else {
      all[all.length - 1] = `${last} ${word}`;
    }
  }
  return all;
}

export function svgFile({ data, words, title, notes, rightToLeft }: Sheet): string {
  const titleLines = wrapped(title, LETTERS_OF_A_TITLE);
  const noteLines = notes.flatMap((note) => wrapped(note, LETTERS_OF_A_NOTE));
  const inner = WIDTH - 2 * PADDING;
  const layout = layoutOf(data, inner, HEIGHT, rightToLeft);
  const width = layout.width + 2 * PADDING;
  const head = PADDING + titleLines.length * TITLE_LINE;
  const legend = data.series.length > 1 && !hasLabels(data, inner) ? TITLE_LINE : 0;
  const foot = head + legend + HEIGHT + NOTE_LINE;
  const height = foot + noteLines.length * NOTE_LINE + PADDING / 2;
  const side = rightToLeft ? width - PADDING : PADDING;
  const direction = rightToLeft ? "rtl" : "ltr";
  const template = svg`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height}
      viewBox="0 0 ${width} ${height}" role="img" font-family=${FONT}>
    <title>${title}</title>
    <desc>${notes.join("\n")}</desc>
    <rect width=${width} height=${height} fill=${onPaper("surface")}></rect>
    ${titleLines.map(
      (line, index) => svg`<text x=${side} y=${PADDING + TITLE_SIZE * 0.8 + index * TITLE_LINE} direction=${direction}
        font-size=${TITLE_SIZE} font-weight="600" fill=${onPaper("text")}>${line}</text>`,
    )}
    <g transform="translate(${PADDING},${head + legend})">
      ${patterns(data)}${grid(data, layout, words)}
      ${data.compared ? lines(data, layout) : data.periods.map((_, index) => bar(data, layout, index))}
      ${directLabels(data, layout, inner)}
    </g>
    ${legend ? data.series.map((series, index) => sign(data, series, PADDING + index * 120, head)) : nothing}
    ${noteLines.map(
      (line, index) => svg`<text x=${side} y=${foot + index * NOTE_LINE} direction=${direction} font-size="12"
        fill=${onPaper("muted")}>${line}</text>`,
    )}
  </svg>`;
  return serialized(template);
}

/** The text of a drawing, without the marks that the templates leave. */
function serialized(template: unknown): string {
  const holder = document.createElementNS("http://www.w3.org/2000/svg", "g");
  render(template, holder as unknown as HTMLElement);
  const drawing = holder.querySelector("svg")!;
  const comments = document.createNodeIterator(drawing, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  for (let node = comments.nextNode(); node !== null; node = comments.nextNode()) {
    found.push(node);
  }
  for (const comment of found) {
    comment.parentNode!.removeChild(comment);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`;
}

/** The drawing as a picture, twice as large. */
export async function pngFile(text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * FINENESS;
  canvas.height = image.naturalHeight * FINENESS;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("The picture could not be made")) : resolve(blob)),
      "image/png",
    ),
  );
}

/** Has the browser save a file that was made on the page. */
export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** For a page of a newspaper: the drawing itself, which needs no script and asks nobody. */
export function figureCode(text: string, address: string, source: string): string {
  const drawing = text.replace(/^<\?xml[^>]*>\n/, "").trim();
  return `<figure>\n${drawing}\n<figcaption><a href="${escaped(address)}">${escaped(source)}</a></figcaption>\n</figure>\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
