import { folded } from '../../../lambda/dialogue/understand/words.ts'
import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule, type Spot } from '../fault.ts'
import { holds, sentencesOf } from '../text.ts'
import {
  answersOf,
  answerWordsOf,
  deviceWordsOf,
  type Entry,
  languagesOf,
  lexiconOf,
  openWordsOf,
  styleOf,
} from '../view.ts'

/** The first sentence of an answer names what it is about, and never begins with yes or no: the listener has no other way to know which question was understood. */
export const subject: Rule = (source) =>
  languagesOf(source).flatMap((language) => [...unnamed(source, language), ...leading(source, language)])

const unnamed = (source: Source, language: string): Fault[] => {
  const words = new Map(lexiconOf(source, language, 'topics').map((topic) => [topic.id, topic.value]))
  const topics = new Map(
    answersOf(source).map((answer) => [answer.id, answer.value.cells.map((cell) => cell.split(/\s+/)[0] ?? '')]),
  )
  return answerWordsOf(source, language).flatMap((answer) => {
    const own = [...new Set(topics.get(answer.id) ?? [])]
    const first = sentencesOf(answer.value.say)[0] ?? ''
    if (own.length === 0 || own.flatMap((topic) => words.get(topic) ?? []).some((word) => holds(first, word))) return []
    return [
      faultAt(
        source,
        sayOf(answer),
        `the first sentence of "${answer.id}" doesn't name its subject`,
        `use a word that ${language}/lexicon.yaml lists for one of its topics: ${own.join(', ')}`,
      ),
    ]
  })
}

const sayOf = (entry: Entry<unknown>): Spot => ({ path: entry.path, keys: [...entry.keys, 'say'] })

const leading = (source: Source, language: string): Fault[] => {
  const starts = styleOf(source, language)?.leading ?? []
  const said = [
    ...answerWordsOf(source, language),
    ...openWordsOf(source, language),
    ...deviceWordsOf(source, language),
  ]
  return said.flatMap((entry) => {
    const word = starts.find((start) => `${folded(entry.value.say)} `.startsWith(`${folded(start)} `))
    return word === undefined
      ? []
      : [
          faultAt(
            source,
            sayOf(entry),
            `"${entry.id}" begins with "${word}"`,
            'begin with a statement that says by itself which way it goes',
          ),
        ]
  })
}
