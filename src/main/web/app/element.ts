import { BaseElement } from "../timeline/element";
import type { Language } from "../timeline/language";
import { type I18n, i18nOf } from "./i18n";

/** An element of the page: it speaks the language of the page. */
export abstract class PageElement extends BaseElement {
  static override properties: Record<string, object> = { language: { attribute: false } };

  declare language: Language;

  constructor() {
    super();
    this.language = "en";
  }

  protected get i18n(): I18n {
    return i18nOf(this.language);
  }
}
