import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { spokenTexts } from '../replies.ts'
import { placeholdersOf } from '../text.ts'
import { contactOf, type Entry, languagesOf, stringsOf } from '../view.ts'

/** What the skill fills in when it speaks a prompt. */
const filled = [
  'answer',
  'count',
  'digits',
  'first',
  'left',
  'letters',
  'next',
  'part',
  'second',
  'section',
  'step',
  'title',
  'topic',
]

/** Every `{{name}}` is one that the skill fills in, and every language has the same ones at the same place. */
export const placeholders: Rule = (source) => {
  const lines = ['line', ...Object.keys(contactOf(source)?.lines ?? {})]
  const languages = languagesOf(source)
  return languages.flatMap((language) => [
    ...textsOf(source, language).flatMap((entry) => {
      const known = entry.path.endsWith('/prompts.yaml') ? [...lines, ...filled] : lines
      return [...unknown(source, entry, known), ...broken(source, entry)]
    }),
    ...unlike(source, languages[0] ?? language, language),
  ])
}

const textsOf = (source: Source, language: string): Entry<string>[] => [
  ...spokenTexts(source, language),
  ...stringsOf(source, `${language}/prompts.yaml`).filter((entry) => entry.keys[0] === 'cards'),
]

const unknown = (source: Source, entry: Entry<string>, known: readonly string[]): Fault[] =>
  placeholdersOf(entry.value)
    .filter((name) => !known.includes(name))
    .map((name) =>
      faultAt(
        source,
        entry,
        `"${entry.id}" has the unknown placeholder {{${name}}}`,
        `use one of: ${known.join(', ')}`,
      ),
    )

const broken = (source: Source, entry: Entry<string>): Fault[] =>
  /[{}]/.test(entry.value.replace(/\{\{\w+\}\}/g, ''))
    ? [
        faultAt(
          source,
          entry,
          `"${entry.id}" has a brace that belongs to no placeholder`,
          'write {{name}} without blanks, and no other braces',
        ),
      ]
    : []

/** A list may be longer in one language than in another, so its items count together. */
const unlike = (source: Source, one: string, other: string): Fault[] => {
  const there = new Map(grouped(source, one).map((entry) => [entry.id, entry.value]))
  return grouped(source, other)
    .filter((entry) => there.has(entry.id) && there.get(entry.id) !== entry.value)
    .map((entry) =>
      faultAt(
        source,
        entry,
        `${entry.id} has the placeholders "${entry.value}", and in ${one} "${there.get(entry.id)}"`,
        'say the same in both',
      ),
    )
}

const grouped = (source: Source, language: string): Entry<string>[] => {
  const groups = new Map<string, Entry<string>[]>()
  for (const entry of textsOf(source, language)) {
    const keys = entry.keys.filter(
      (key) => typeof key === 'string' && !['say', 'short', 'unless', 'more'].includes(key),
    )
    const id = [entry.path.slice(language.length + 1).replace(/^answers\/.*/, 'answers'), ...keys].join(' ')
    groups.set(id, [...(groups.get(id) ?? []), entry])
  }
  return [...groups].flatMap(([id, [first, ...rest]]) =>
    first
      ? [
          {
            ...first,
            id,
            value: [...new Set([first, ...rest].flatMap((entry) => placeholdersOf(entry.value)))].sort().join(' '),
          },
        ]
      : [],
  )
}
