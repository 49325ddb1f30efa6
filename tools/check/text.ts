import { folded } from '../../lambda/dialogue/understand/words.ts'

/** Spoken words; a placeholder such as a phone number counts one. */
export const wordsOf = (text: string): string[] =>
  text.match(/\{\{.*?\}\}|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []

/** A full stop ends a sentence when a capital, a digit, a placeholder or an opening mark comes after the blank. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}{¿¡"“])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

/** Whether the text holds the phrase as whole words; a star at the phrase's end stands for any ending. */
export const holds = (text: string, phrase: string): boolean =>
  phrase.endsWith('*')
    ? ` ${folded(text)}`.includes(` ${folded(phrase)}`)
    : ` ${folded(text)} `.includes(` ${folded(phrase)} `)

/** Share of common words among all words of two folded texts. */
export const likeness = (a: string, b: string): number => {
  const left = new Set(a.split(' '))
  const right = new Set(b.split(' '))
  const common = [...left].filter((word) => right.has(word)).length
  return common / (left.size + right.size - common)
}

export const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => (match[1] ?? '').trim())
