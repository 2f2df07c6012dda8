/*! Chancery (Apache-2.0). The licences of its parts: /licenses.txt of the server that this script comes from. */
/** The page: what it is made of is what this imports. */
import { AppRoot } from "./app-root";
import "./common";
import { load } from "./i18n";
import { stateOf } from "./navigator";
import { loadParts } from "./parts";
import { languageOf } from "./preferences";

const NAME = "chancery-explorer";

/** The page speaks a language, and has the parts that are seen at first, before it is there: nothing moves afterwards. */
async function begin(): Promise<void> {
  const page = document.querySelector(NAME);
  try {
    const state = stateOf(location.href);
    await Promise.all([load(languageOf(state), page?.getAttribute("texts") ?? ""), loadParts(state)]);
    customElements.define(NAME, AppRoot);
  } catch (error) {
    console.error(error);
    // What the document says to readers without scripts, in their language: it leads to something that works.
    page?.insertAdjacentHTML("beforebegin", document.querySelector("noscript")?.textContent ?? "");
  }
}

void begin();
