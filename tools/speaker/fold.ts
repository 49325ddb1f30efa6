/** Words as comparisons see them: lower case, without accents, apostrophes and punctuation. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Typed words as a recogniser writes them: lower case, no punctuation but apostrophes, hyphens and the periods of spelled letters. */
export const asRecognised = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/(?<!(?<!\p{L})\p{L})\.(?!\d)/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}'. -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
