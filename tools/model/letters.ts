/** The wording, and how it is heard letter by letter when it holds one of the words: "vq scan", "v. q. scan". */
export const bothWays = (wording: string, letters: readonly string[]): string[] => {
  const written = letters.reduce(dotted, wording)
  return [
    ...new Set([
      written,
      written
        .split(' ')
        .map((word) => (letters.includes(word) ? apart(word) : word))
        .join(' '),
    ]),
  ]
}

/** "v q" and "v.q." → "v. q.", as Alexa writes it. */
const dotted = (wording: string, word: string): string =>
  wording.replace(new RegExp(`(?<![\\p{L}'])${[...word].join('\\.? ?')}\\.?(?![\\p{L}'])`, 'gu'), (found) =>
    found === word ? found : apart(word),
  )

const apart = (word: string): string => `${[...word].join('. ')}.`
