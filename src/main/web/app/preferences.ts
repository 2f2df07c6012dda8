import { isLanguage, type Language } from "../timeline/language";
import { oneOf, THEMES, type Theme } from "../timeline/options";
import type { State } from "./state";

/** What a reader chose stays with the browser; a browser that keeps nothing asks again. */
function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(name: "language" | "theme", value: string | undefined): void {
  try {
    if (value === undefined) {
      localStorage.removeItem(name);
    } else {
      localStorage.setItem(name, value);
    }
  } catch {
    // The page works without.
  }
}

/** The URL decides, then what was chosen before, then what the server took from the browser's languages. */
export function languageOf(state: State): Language {
  const chosen = state.language ?? kept("language") ?? document.documentElement.lang;
  return isLanguage(chosen) ? chosen : "en";
}

export function themeOf(state: State): Theme {
  return state.theme ?? oneOf(THEMES, kept("theme") ?? null) ?? "auto";
}
