import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import {
  answersOf,
  answerWordsOf,
  type Entry,
  languagesOf,
  openOf,
  openWordsOf,
  sectionsOf,
  sectionWordsOf,
  wordingsOf,
} from '../view.ts'

/** What is listed without language has its words in every language, and no words stand without it; no id stands in two files. */
export const pairs: Rule = (source) =>
  languagesOf(source).flatMap((language) => [
    ...pair(
      source,
      'answer',
      answersOf(source),
      answerWordsOf(source, language),
      `${language}/answers/`,
      'answers.yaml',
    ),
    ...pair(source, 'answer', answersOf(source), wordingsOf(source, language), `${language}/wordings/`, 'answers.yaml'),
    ...pair(source, 'subject', openOf(source), openWordsOf(source, language), `${language}/open.yaml`, 'open.yaml'),
    ...pair(
      source,
      'section',
      sectionsOf(source),
      sectionWordsOf(source, language),
      `${language}/sections.yaml`,
      'guide.yaml',
    ),
    ...repeated(source, answerWordsOf(source, language)),
    ...repeated(source, wordingsOf(source, language)),
  ])

const pair = (
  source: Source,
  kind: string,
  things: readonly Entry<unknown>[],
  words: readonly Entry<unknown>[],
  wordsHome: string,
  home: string,
): Fault[] => {
  const worded = new Set(words.map((entry) => entry.id))
  const known = new Set(things.map((entry) => entry.id))
  return [
    ...things
      .filter((entry) => !worded.has(entry.id))
      .map((entry) =>
        faultAt(source, entry, `the ${kind} "${entry.id}" has no words in ${wordsHome}`, `write "${entry.id}" there`),
      ),
    ...words
      .filter((entry) => !known.has(entry.id))
      .map((entry) =>
        faultAt(
          source,
          entry,
          `the words "${entry.id}" belong to no ${kind} of ${home}`,
          `correct the id, or add the ${kind} there`,
        ),
      ),
  ]
}

const repeated = (source: Source, entries: readonly Entry<unknown>[]): Fault[] =>
  entries
    .map((entry) => ({ entry, first: entries.find((other) => other.id === entry.id) ?? entry }))
    .filter(({ entry, first }) => entry !== first)
    .map(({ entry, first }) =>
      faultAt(source, entry, `"${entry.id}" already stands in ${first.path}`, 'keep one of the two'),
    )
