/** The options that page, element and frame share, each with one name and the same values everywhere. */
export const LANES = ["none", "actors", "disputes"] as const;
export const THEMES = ["auto", "light", "dark"] as const;

/** A value of an option as it was written; undefined if it is none of those. */
export function oneOf<T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => value === text);
}

/** By what the rows of the picture are made. */
export type Lanes = (typeof LANES)[number];
export type Theme = (typeof THEMES)[number];
