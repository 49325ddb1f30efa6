import { folded } from '../../lambda/dialogue/understand/words.ts'
import { sentencesOf, wordsOf } from './text.ts'

export type Measure = 'flesch-kincaid' | 'inflesz' | 'fernandez-huerta'

interface Counts {
  words: number
  sentences: number
  syllables: number
}

interface Scale {
  syllables: (word: string) => number
  score: (counts: Counts) => number
  /** Whether a high score is hard to read (a school grade) or easy (a score of ease). */
  highIsHard: boolean
}

/** English counts a group of vowels as one syllable, but for silent endings and for vowels that are spoken apart. */
const english = (word: string): number => {
  if (word.length <= 3) return 1
  const spoken = word
    .replace(/^(some|there|where|care|home)(?=[a-z])/, (start) => start.slice(0, -1))
    .replace(/([^laeiouyscxzg]|[^cs]h)es$|[^laeiouytd]ed$|[^l]e$|[^aeiouy]ely$/, (ending) => ending.replace('e', ''))
    .replace(/^y/, '')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 1
  const apart = spoken.match(/i[ao](?!u)|[^qg]u[ao]|eo|[aeouy]ing|iu|scie|uie|diet|lui|crea|area|coop/g)?.length ?? 0
  const together = spoken.match(/[tcsg]i[ao]|[tsg]eo|peo/g)?.length ?? 0
  return Math.max(1, groups + Math.max(0, apart - together))
}

/** Spanish: strong vowels and accented weak ones each make a syllable, weak ones lean on their neighbour. */
const spanish = (word: string): number => {
  const plain = word
    .toLowerCase()
    .replace(/qu|gu(?=[eéií])/g, 'g')
    .replace(/y$/, 'i')
  const strong = plain.match(/[aeoáéóíú]/g)?.length ?? 0
  const weakAlone = plain.match(/(?<![aeoáéóíúiuü])[iuü]+(?![aeoáéóíúiuü])/g)?.length ?? 0
  return Math.max(1, strong + weakAlone)
}

const scales: Readonly<Record<Measure, Scale>> = {
  'flesch-kincaid': {
    syllables: english,
    score: ({ words, sentences, syllables }) => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
    highIsHard: true,
  },
  inflesz: {
    syllables: spanish,
    score: ({ words, sentences, syllables }) => 206.835 - 62.3 * (syllables / words) - words / sentences,
    highIsHard: false,
  },
  'fernandez-huerta': {
    syllables: spanish,
    score: ({ words, sentences, syllables }) => 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences),
    highIsHard: false,
  },
}

export const syllablesOf = (word: string, measure: Measure): number => scales[measure].syllables(word.toLowerCase())

/** How hard the text is by the measure; words that the guide teaches, figures and placeholders don't count. */
export const easeOf = (text: string, measure: Measure, taught: readonly string[]): number => {
  const names = new Set(taught.map(folded))
  const words = wordsOf(text).filter((word) => !/[\d{]/.test(word) && !names.has(folded(word)))
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, measure), 0)
  return scales[measure].score({
    words: Math.max(1, words.length),
    sentences: Math.max(1, sentencesOf(text).length),
    syllables,
  })
}

export const isHarder = (score: number, limit: number, measure: Measure): boolean =>
  scales[measure].highIsHard ? score > limit : score < limit

/** For sorting: the hardest first. */
export const hardest =
  (measure: Measure) =>
  (a: number, b: number): number =>
    scales[measure].highIsHard ? b - a : a - b
