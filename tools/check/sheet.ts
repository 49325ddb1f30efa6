import { dataOf, type Source } from '../content/read.ts'
import { spokenPrompts } from './replies.ts'
import {
  answersOf,
  answerWordsOf,
  contactOf,
  type Entry,
  factsOf,
  languagesOf,
  openOf,
  openWordsOf,
  sectionsOf,
  sectionWordsOf,
} from './view.ts'

/** Heading → fact → speech in each language side by side, in Markdown, for a clinician to read and sign. */
export const sheetOf = (source: Source): string => {
  const { title = '', updated = '' } = dataOf<{ title?: string; updated?: string }>(source, 'guide.yaml')
  return [
    `# ${title}: what is said`,
    `The printed guide was last updated on ${updated}. Each row is one fact of it with its figures, how sure it is, and the facts it may not be told without; beside it stands everything that is spoken to say it.`,
    ...sectionsOf(source).map((section) => sectionSheet(source, section.id)),
    `## Left open by the guide`,
    table(
      ['subject', ...languagesOf(source)],
      openOf(source).map((subject) => [subject.id, ...openSpoken(source, subject.id)]),
    ),
    `## Emergencies`,
    table(
      ['prompt', ...languagesOf(source)],
      alarms.map((key) => [key, ...promptSpoken(source, key)]),
    ),
    'Read and found right by: ______________________________   Date: ______________',
  ]
    .join('\n\n')
    .concat('\n')
}

/** Prompts that tell people what to do in an emergency, and the words they start with. */
const alarms = ['emergency', 'harm', 'urgent', 'note']

const sectionSheet = (source: Source, section: string): string => {
  const heading = languagesOf(source)
    .map((language) => sectionWordsOf(source, language).find((entry) => entry.id === section)?.value.heading ?? section)
    .join(' · ')
  const facts = factsOf(source).filter((fact) => fact.value.heading === section)
  return `## ${heading}\n\n${table(
    ['fact', ...languagesOf(source)],
    facts.map((fact) => [factCell(fact), ...factSpoken(source, fact.id)]),
  )}`
}

const factCell = ({ id, value }: ReturnType<typeof factsOf>[number]): string =>
  [
    `**${id}**`,
    value.figures && `figures: ${value.figures.join(', ')}`,
    value.hedge && `hedge: ${value.hedge}`,
    value.unless && `not without: ${value.unless.join(', ')}`,
  ]
    .filter(Boolean)
    .join('<br>')

const factSpoken = (source: Source, fact: string): string[] => {
  const carriers = answersOf(source).filter((answer) => answer.value.carries.includes(fact))
  return languagesOf(source).map((language) => {
    const words = answerWordsOf(source, language)
    return carriers
      .flatMap((answer) => words.filter((entry) => entry.id === answer.id))
      .map(
        ({ id, value }) =>
          `*${id}*: ${withNumbers(source, [value.say, value.unless, value.more && `(more) ${value.more}`].filter(Boolean).join(' '))}`,
      )
      .join('<br>')
  })
}

const openSpoken = (source: Source, id: string): string[] =>
  languagesOf(source).map((language) => openWordsOf(source, language).find((entry) => entry.id === id)?.value.say ?? '')

const promptSpoken = (source: Source, key: string): string[] =>
  languagesOf(source).map((language) =>
    spokenPrompts(source, language)
      .filter((entry: Entry<string>) => entry.keys[0] === key)
      .map((entry) => withNumbers(source, entry.value))
      .join('<br>'),
  )

const withNumbers = (source: Source, text: string): string => {
  const lines: Record<string, string> = contactOf(source)?.lines ?? {}
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => lines[name] ?? whole)
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
