/** A code of a source in the place of words, such as "USAASMGOV": acronyms that people use are shorter. */
const CODE = /^[A-Z][A-Z0-9~]{4,}$/;

/** Whether it says nothing to people who do not know the source's own code book. */
export function isSourceCode(text: string): boolean {
  return CODE.test(text);
}
