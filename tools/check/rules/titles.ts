import { folded } from '../../../lambda/dialogue/understand/words.ts'
import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { answerWordsOf, type Entry, languagesOf, sectionWordsOf, stringsOf } from '../view.ts'

/** What is offered, listed or asked for by its name has a name of its own, and nothing else is called the same. */
export const titles: Rule = (source) =>
  languagesOf(source).flatMap((language) => [
    ...shared(
      source,
      answerWordsOf(source, language).map((entry) => ({
        ...entry,
        keys: [...entry.keys, 'title'],
        value: entry.value.title,
      })),
    ),
    ...shared(
      source,
      sectionWordsOf(source, language).map((entry) => ({
        ...entry,
        keys: [...entry.keys, 'name'],
        value: entry.value.name,
      })),
    ),
    ...shared(
      source,
      sectionWordsOf(source, language).flatMap((entry) =>
        entry.value.words.map((value, index) => ({ ...entry, keys: [...entry.keys, 'words', index], value })),
      ),
    ),
    ...shared(source, tellTales(source, language)),
  ])

/** Words which by themselves show what is meant. */
const tellTales = (source: Source, language: string): Entry<string>[] =>
  stringsOf(source, `${language}/open.yaml`)
    .filter((entry) => entry.keys[1] === 'words')
    .map((entry) => ({ ...entry, id: String(entry.keys[0]) }))

const shared = (source: Source, entries: readonly Entry<string>[]): Fault[] => {
  const first = new Map<string, Entry<string>>()
  return entries.flatMap((entry) => {
    const other = first.get(folded(entry.value))
    if (!other) first.set(folded(entry.value), entry)
    return other && other.id !== entry.id
      ? [
          faultAt(
            source,
            entry,
            `"${entry.value}" names "${entry.id}" and also "${other.id}"`,
            'give one of them other words',
          ),
        ]
      : []
  })
}
