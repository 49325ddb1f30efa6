import { phone } from './figures.ts'
import { sentencesOf, wordsOf } from './text.ts'

const wordsAMinute = 150

/** Pauses written into the text are silent. */
const silent = /[\u2003\u2004]/g

export interface Measured {
  words: number
  sentences: number
  /** Words of the longest sentence. */
  longest: number
  seconds: number
}

/** How long a reply is. A phone number counts one word, and takes the time of ten. */
export const measure = (text: string): Measured => {
  const plain = text.replace(silent, ' ')
  const words = wordsOf(plain).length
  const sentences = sentencesOf(plain)
  const digits = (plain.match(new RegExp(phone, 'g'))?.length ?? 0) * 9
  return {
    words,
    sentences: sentences.length,
    longest: Math.max(0, ...sentences.map((sentence) => wordsOf(sentence).length)),
    seconds: Math.round(((words + digits) / wordsAMinute) * 60),
  }
}
