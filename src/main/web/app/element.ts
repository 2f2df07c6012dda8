import { LitElement } from "lit";
import type { Language } from "../timeline/language";
import { TEXTS, type Texts } from "./messages";

/** An element of the page: it speaks the language of the page. */
export abstract class PageElement extends LitElement {
  static override properties = { language: { attribute: false } };

  declare language: Language;

  constructor() {
    super();
    this.language = "en";
  }

  protected get texts(): Texts {
    return TEXTS[this.language];
  }

  protected emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
