/*! Chancery (Apache-2.0). The licences of its parts: /licenses.txt of the server that this script comes from. */
/** The page: what it is made of is what this imports. */
import { AppRoot } from "./app-root";
import { load } from "./i18n";
import { stateOf } from "./navigator";
import { languageOf } from "./preferences";

const NAME = "chancery-explorer";

/** The page speaks a language before it is there. */
async function begin(): Promise<void> {
  const page = document.querySelector(NAME);
  try {
    await load(languageOf(stateOf(location.href)), page?.getAttribute("texts") ?? "");
    customElements.define(NAME, AppRoot);
  } catch (error) {
    console.error(error);
    // What the document says to readers without scripts, in their language: it leads to something that works.
    page?.insertAdjacentHTML("beforebegin", document.querySelector("noscript")?.textContent ?? "");
  }
}

void begin();
