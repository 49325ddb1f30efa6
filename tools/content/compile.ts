import { folded, wordsOf } from '../../lambda/dialogue/understand/words.ts'
import type {
  Answer,
  Content,
  Guide,
  Language,
  Lexicon,
  OpenSubject,
  Section,
  Strings,
} from '../../lambda/guide/types.ts'
import { examplesOf } from './examples.ts'
import { ordinalsOf } from './ordinals.ts'
import { dataOf, type Source } from './read.ts'
import {
  parseCell,
  type SourceAlarm,
  type SourceAnswer,
  type SourceContact,
  type SourceGuide,
  type SourceLanguage,
  type SourceLexicon,
  type SourceOpen,
} from './shapes.ts'
import { train } from './train.ts'

/** Turns checked content into what the skill reads at run time. Expects content that `npm run check` passes. */
export const compile = (source: Source): Content => {
  const guide = compileGuide(source)
  const locales = dataOf<Record<string, string>>(source, 'locales.yaml')
  const names = [...new Set(Object.values(locales))]
  return {
    guide,
    locales,
    languages: Object.fromEntries(names.map((name) => [name, compileLanguage(source, name, guide)])),
  }
}

const compileGuide = (source: Source): Guide => {
  const { updated, subject, sections, topics, checklist } = dataOf<SourceGuide>(source, 'guide.yaml')
  const list: Section[] = Object.entries(sections).map(([id, section]) => ({ id, ...section }))
  return {
    updated,
    subject,
    sections: list,
    topics,
    checklist,
    answers: compileAnswers(source, list),
    open: compileOpen(source),
    contact: compileContact(source),
  }
}

const compileAnswers = (source: Source, sections: readonly Section[]): Record<string, Answer> => {
  const facts = dataOf<SourceGuide>(source, 'guide.yaml').facts
  const sectionOf = (id: string, carries: readonly string[]) =>
    sections.find((section) => section.reads.includes(id))?.id ?? facts[carries[0] ?? '']?.heading ?? ''
  const words = dataOf<SourceLanguage['answers']>(
    source,
    `${Object.values(dataOf<Record<string, string>>(source, 'locales.yaml'))[0]}/answers`,
  )
  return mapValues(dataOf<Record<string, SourceAnswer>>(source, 'answers.yaml'), ({ cells, ...rest }, id) => ({
    ...rest,
    ...(words[id]?.more ? { more: true } : {}),
    section: sectionOf(id, rest.carries),
    cells: cells.map((cell) => parseCell(cell)),
  }))
}

const compileOpen = (source: Source): Record<string, OpenSubject> =>
  mapValues(dataOf<Record<string, SourceOpen>>(source, 'open.yaml'), ({ way, near, guard }) => ({
    way,
    ...(near ? { near } : {}),
    ...(guard ? { guard: true } : {}),
  }))

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const compileContact = (source: Source): Guide['contact'] => {
  const { hours, ...rest } = dataOf<SourceContact>(source, 'contact.yaml')
  return {
    ...rest,
    hours: { days: hours.days.map((day) => days.indexOf(day)), from: minutes(hours.from), to: minutes(hours.to) },
  }
}

const minutes = (clock: string): number => {
  const [hour = '0', minute = '0'] = clock.split(':')
  return Number(hour) * 60 + Number(minute)
}

const compileLanguage = (source: Source, language: string, guide: Guide): Language => {
  const lexicon = compileLexicon(source, language)
  return {
    strings: compileStrings(source, language),
    lexicon,
    pronounce: dataOf<Record<string, string>>(source, `${language}/pronounce.yaml`),
    model: train(examplesOf(source, language, guide, lexicon)),
  }
}

const compileStrings = (source: Source, language: string): Strings => {
  const at = <T extends object>(name: string) => dataOf<T>(source, `${language}/${name}`)
  const words = (table: Record<string, object>) =>
    mapValues(table, (entry) =>
      Object.fromEntries(Object.entries(entry).filter(([key]) => !['asked', 'words'].includes(key))),
    ) as unknown as Strings
  return {
    ...at<Record<string, Strings>>('prompts.yaml'),
    answers: words(at('answers')),
    open: words(at('open.yaml')),
    device: words(at('device.yaml')),
    section: words(at('sections.yaml')),
  }
}

const compileLexicon = (source: Source, language: string): Lexicon => {
  const from = dataOf<SourceLexicon>(source, `${language}/lexicon.yaml`)
  const open = dataOf<SourceLanguage['open']>(source, `${language}/open.yaml`)
  const entries = [
    ...kind('topic', from.topics),
    ...kind('aspect', from.aspects),
    ...kind('stage', from.stages),
    ...kind('who', from.who),
    ...kind('mention', from.mentions),
    ...kind(
      'open',
      mapValues(open, (subject) => subject.words ?? []),
    ),
  ]
  return {
    phrases: gather(entries.filter(([phrase]) => !phrase.endsWith('*'))),
    prefixes: gather(entries.filter(([phrase]) => phrase.endsWith('*'))),
    filler: Object.fromEntries([...from.filler, ...from.noise].map((word) => [folded(word), 1])),
    alike: Object.fromEntries([
      ...from.noise.map((word) => [folded(word), '']),
      ...Object.entries(from.alike).flatMap(([one, others]) => others.map((other) => [folded(other), folded(one)])),
    ]),
    sounds: Object.fromEntries(Object.entries(from.sounds).map(([heard, said]) => [folded(heard), folded(said)])),
    acts: Object.fromEntries(
      Object.entries(dataOf<SourceLanguage['acts']>(source, `${language}/acts.yaml`)).flatMap(([id, wordings]) =>
        wordings.map((wording) => [folded(wording), id]),
      ),
    ),
    sections: compileSections(source, language),
    letters: from.letters,
    parts: from.parts,
    reading: from.reading.map(folded),
    leads: from.leads.map(folded),
    links: from.links.map(folded),
    turning: from.turning.map(folded),
    dangling: from.dangling.map(folded),
    sectionWords: from.sectionWords.map(folded),
    alarm: compileAlarm(dataOf<SourceAlarm>(source, `${language}/alarm.yaml`)),
  }
}

const compileAlarm = ({ groups, emergency, harm, urgent, calmer, not, gap }: SourceAlarm): Lexicon['alarm'] => ({
  groups: mapValues(groups, (phrases) => phrases.map(folded)),
  not: not.map(folded),
  emergency,
  harm,
  urgent,
  calmer,
  gap,
})

const compileSections = (source: Source, language: string): Record<string, string> => {
  const sections = dataOf<SourceLanguage['sections']>(source, `${language}/sections.yaml`)
  const { ordinals } = dataOf<SourceLanguage['skill']>(source, `${language}/skill.yaml`)
  return Object.fromEntries(
    Object.entries(sections).flatMap(([id, { name, words }], at, all) =>
      [name, ...words, ...ordinalsOf(ordinals, at, at === all.length - 1)].map((phrase) => [folded(phrase), id]),
    ),
  )
}

const kind = (name: string, table: Record<string, readonly string[]>): [string, string][] =>
  Object.entries(table).flatMap(([id, phrases]) => phrases.map((phrase): [string, string] => [phrase, `${name}:${id}`]))

const gather = (entries: readonly [string, string][]): Record<string, string> => {
  const table: Record<string, string> = {}
  for (const [phrase, concept] of entries) {
    const key = wordsOf(phrase).join(' ')
    const there = Object.hasOwn(table, key) ? `${table[key]} ` : ''
    if (!there.split(' ').includes(concept)) table[key] = there + concept
  }
  return table
}

export const mapValues = <A, B>(
  table: Readonly<Record<string, A>>,
  change: (value: A, key: string) => B,
): Record<string, B> => Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value, key)]))
