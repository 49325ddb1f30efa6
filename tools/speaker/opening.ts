import { phrasesOf } from './built-ins.ts'
import { asRecognised, fold } from './fold.ts'

/** The first words of a session: the skill's name alone opens it; what follows the name, without its connecting word, is asked at once. */
export type Opening = { launch: true } | { launch: false; words: string }

export const opening = (text: string, invocationName: string, language: string): Opening => {
  const { calls, connecting } = phrasesOf(language)
  const words = asRecognised(text).split(' ')
  const called = wordsMatching(
    words,
    new RegExp(`^(?:alexa )?(?:(?:${calls.map(fold).join('|')}) )?${fold(invocationName)}$`),
  )
  if (called === 0) return { launch: false, words: text }
  const rest = words.slice(called)
  const cut = wordsMatching(rest, new RegExp(`^(?:${connecting.map(fold).join('|')})$`))
  const asked = rest.slice(cut).join(' ')
  return asked === '' ? { launch: true } : { launch: false, words: asked }
}

/** How many words from the front the expression matches, at most. */
const wordsMatching = (words: readonly string[], expression: RegExp): number =>
  words.findLastIndex((_, index) => expression.test(fold(words.slice(0, index + 1).join(' ')))) + 1
