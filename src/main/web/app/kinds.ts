import type { Language } from "../timeline/language";
import { label } from "./i18n";

/** What a type of the schema, such as {@code ArmedGroup}, is called. */
export function kindLabel(language: Language, type: string): string {
  return label(language, "EntryKind", type.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase());
}
