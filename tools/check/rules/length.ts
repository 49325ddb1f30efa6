import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { spokenPrompts } from '../replies.ts'
import { sentencesOf, wordsOf } from '../text.ts'
import { answerWordsOf, deviceWordsOf, type Entry, languagesOf, openWordsOf } from '../view.ts'

/** What leaves room for the number, the offer and the prompt in a turn of 60 words and three sentences. */
const limits = {
  answer: { words: 48, sentences: 3 },
  open: { words: 20, sentences: 1 },
  device: { words: 48, sentences: 3 },
  prompt: { words: 60, sentences: 6 },
  title: { words: 10, sentences: 1 },
}

export const length: Rule = (source) =>
  languagesOf(source).flatMap((language) => [
    ...answerWordsOf(source, language).flatMap((entry) => [
      ...tooLong(source, entry, 'say', `${entry.value.say} ${entry.value.unless ?? ''}`, limits.answer),
      ...tooLong(source, entry, 'more', entry.value.more ?? '', limits.answer),
      ...tooLong(source, entry, 'title', entry.value.title, limits.title),
    ]),
    ...openWordsOf(source, language).flatMap((entry) => tooLong(source, entry, 'say', entry.value.say, limits.open)),
    ...deviceWordsOf(source, language).flatMap((entry) =>
      tooLong(source, entry, 'say', entry.value.say, limits.device),
    ),
    ...spokenPrompts(source, language).flatMap((entry) => tooLong(source, entry, '', entry.value, limits.prompt)),
  ])

const tooLong = (
  source: Source,
  entry: Entry<unknown>,
  part: string,
  text: string,
  limit: { words: number; sentences: number },
): Fault[] => {
  const spot = { path: entry.path, keys: part ? [...entry.keys, part] : entry.keys }
  const words = wordsOf(text).length
  const sentences = sentencesOf(text).length
  const what = part === 'say' ? 'is' : `(${part || 'prompt'}) is`
  return [
    ...(words > limit.words
      ? [
          faultAt(
            source,
            spot,
            `"${entry.id}" ${what} ${words} words long, ${limit.words} at most`,
            'say less, or move the rest to `more` or another answer; never an exception',
          ),
        ]
      : []),
    ...(sentences > limit.sentences
      ? [
          faultAt(
            source,
            spot,
            `"${entry.id}" ${what} ${sentences} sentences long, ${limit.sentences} at most`,
            'say less, or move the rest to `more` or another answer; never an exception',
          ),
        ]
      : []),
  ]
}
