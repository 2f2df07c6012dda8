const formats = new Map<string, Intl.NumberFormat>();

/** Newsrooms write Arabic with Latin digits. */
export function numberText(value: number, language: string): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(localeOf(language), { numberingSystem: "latn" } as Intl.NumberFormatOptions);
    formats.set(language, format);
  }
  return format.format(value);
}

/** A tag that the browser does not take is no reason to show nothing. */
export function localeOf(language: string): string {
  try {
    // English of the world, not of one country: the day before the month.
    return language === "en" ? "en-GB" : (Intl.getCanonicalLocales(language)[0] ?? "en");
  } catch {
    return "en";
  }
}
