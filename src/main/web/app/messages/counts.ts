import { numberText } from "../../timeline/dates";
import type { Language } from "../../timeline/language";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Counts in the forms that the language has; # stands for the number. */
export function counting(language: Language, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace("#", numberText(count, language));
}
