import type { Language } from '../../guide/types.ts'
import { weightsOf } from './classify.ts'
import { byPrefix, own } from './lexicon.ts'

const shortest = 5

/** Mends words that neither the lexicon nor the wordings know: joined with a neighbour ("per fusion"), or taken for the nearest word of the lexicon. */
export const mend = (words: readonly string[], language: Language): string[] => {
  const isKnown = knower(language)
  if (words.every(isKnown)) return [...words]
  const mended: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const joined = word + (words[at + 1] ?? '')
    if (isKnown(word)) mended.push(word)
    else if (joined !== word && isKnown(joined)) {
      mended.push(joined)
      at++
    } else mended.push(nearest(word, language.lexicon.phrases) ?? word)
  }
  return mended
}

/** Whether a word is known: to the lexicon, as filler, or from an authored wording. */
export const knower =
  ({ lexicon, model }: Language) =>
  (word: string): boolean =>
    own(lexicon.filler, word) !== undefined ||
    own(lexicon.phrases, word) !== undefined ||
    weightsOf(model).has(`w:${word}`) ||
    byPrefix(word, lexicon) !== undefined

const nearest = (word: string, phrases: Readonly<Record<string, string>>): string | undefined => {
  if (word.length < shortest) return undefined
  const allowed = word.length < 8 ? 1 : 2
  for (let limit = 1; limit <= allowed; limit++) {
    const found = Object.keys(phrases).find(
      (phrase) => phrase.length >= shortest && phrase[0] === word[0] && within(word, phrase, limit),
    )
    if (found) return found
  }
  return undefined
}

/** Whether at most `limit` letters have to be added, dropped or changed. */
export const within = (a: string, b: string, limit: number): boolean => {
  if (Math.abs(a.length - b.length) > limit || b.includes(' ')) return false
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return (row[b.length] ?? limit + 1) <= limit
}
