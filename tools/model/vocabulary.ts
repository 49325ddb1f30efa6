/**
 * The lexicon writes for matching, beginnings with a star and words without apostrophes; the model needs whole words as they are said.
 * Both are found in the wordings.
 */
export const spelling = (wordings: readonly string[]): ((phrase: string) => string[]) => {
  const text = ` ${wordings.join(' ; ')} `
  const withMark = apostrophes(text)
  const restore = (phrase: string) => phrase.replace(/[\p{L}']+/gu, (word) => withMark.get(word) ?? word)
  return (phrase) => (phrase.endsWith('*') ? endings(text, phrase.slice(0, -1)) : [restore(phrase)])
}

const endings = (text: string, start: string): string[] => [
  ...new Set([...text.matchAll(new RegExp(` (${start}[\\p{L}']*)(?= )`, 'gu'))].flatMap(([, found]) => found ?? [])),
]

/** `cant` → `can't`, unless the wordings also have the plain word (`were`, `well`). */
const apostrophes = (text: string): Map<string, string> => {
  const known = new Set(text.match(/[\p{L}']+/gu))
  const marked = [...known]
    .filter((word) => word.includes("'"))
    .map((word) => [word.replaceAll("'", ''), word] as const)
  return new Map(marked.filter(([plain]) => !known.has(plain)))
}
