import type { Lexicon } from '../../guide/types.ts'
import { within } from './mend.ts'

/** The consonants of a word as they sound, without those that are hardly heard: "hide rated" and "hydrated" have the same. */
const skeleton = (word: string, sounds: Lexicon['letters']): string => {
  const spelled = Object.entries(sounds).reduce((text, [letters, sound]) => text.replaceAll(letters, sound), word)
  return spelled.replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1')
}

/** Fewer consonants fit too many words. */
const shortest = 4

const indexed = new WeakMap<Lexicon, ReadonlyMap<string, string>>()

/** Skeleton → the lexicon's word; made when a turn is first in doubt. */
const bySkeleton = (lexicon: Lexicon): ReadonlyMap<string, string> => {
  const made = indexed.get(lexicon) ?? new Map(wordsWithSkeleton(lexicon))
  indexed.set(lexicon, made)
  return made
}

const wordsWithSkeleton = ({ phrases, letters }: Lexicon): [string, string][] =>
  Object.keys(phrases)
    .filter((phrase) => !phrase.includes(' '))
    .map((word): [string, string] => [skeleton(word, letters), word])
    .filter(([bones]) => bones.length >= shortest)

/** The same consonants with more letters between them than this are another word. */
const closest = 3

/** Other ways the same sounds may have been meant: one to three neighbouring words, none of them understood, heard as one word of the lexicon. */
export const otherwise = (
  words: readonly string[],
  isUnderstood: (at: number) => boolean,
  lexicon: Lexicon,
): string[][] =>
  words.flatMap((_, from) =>
    [1, 2, 3].flatMap((size) => {
      const heard = words.slice(from, from + size)
      if (heard.length < size || heard.some((_, at) => isUnderstood(from + at))) return []
      const joined = heard.join('')
      const meant = bySkeleton(lexicon).get(skeleton(joined, lexicon.letters))
      const isOther = meant !== undefined && meant !== joined && within(joined, meant, closest)
      return isOther ? [[...words.slice(0, from), meant, ...words.slice(from + size)]] : []
    }),
  )
