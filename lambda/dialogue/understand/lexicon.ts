import type { Lexicon } from '../../guide/types.ts'

/** Words `from` up to (not with) `to` that mean one or more concepts. */
export interface Span {
  from: number
  to: number
  concepts: string[]
}

const longest = 6
const shortestPrefix = 4

/** Finds the lexicon's phrases in the words; the longest wins, and none overlap. */
export const mark = (words: readonly string[], lexicon: Lexicon): Span[] => {
  const spans: Span[] = []
  for (let from = 0; from < words.length; ) {
    const span = longestAt(words, from, lexicon)
    if (span) spans.push(span)
    from = span?.to ?? from + 1
  }
  return spans
}

const longestAt = (words: readonly string[], from: number, lexicon: Lexicon): Span | undefined => {
  for (let size = Math.min(longest, words.length - from); size > 0; size--) {
    const found = own(lexicon.phrases, words.slice(from, from + size).join(' '))
    if (found) return { from, to: from + size, concepts: found.split(' ') }
  }
  const found = byPrefix(words[from] ?? '', lexicon)
  return found ? { from, to: from + 1, concepts: found.split(' ') } : undefined
}

export const byPrefix = (word: string, { prefixes }: Lexicon): string | undefined => {
  for (let size = word.length; size >= shortestPrefix; size--) {
    const found = own(prefixes, word.slice(0, size))
    if (found) return found
  }
  return undefined
}

/** Look-up that never finds what every object inherits: people do say "constructor". */
export const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** Replaces what the recogniser is known to write by what was said; the longest first. */
export const resound = (words: readonly string[], { sounds }: Lexicon): string[] => {
  const said: string[] = []
  for (let from = 0; from < words.length; ) {
    const size = soundAt(words, from, sounds)
    const phrase = words.slice(from, from + Math.max(1, size)).join(' ')
    said.push(...(size > 0 ? (own(sounds, phrase) ?? phrase) : phrase).split(' '))
    from += Math.max(1, size)
  }
  return said
}

const soundAt = (words: readonly string[], from: number, sounds: Lexicon['sounds']): number => {
  for (let size = Math.min(4, words.length - from); size > 0; size--) {
    if (own(sounds, words.slice(from, from + size).join(' '))) return size
  }
  return 0
}
