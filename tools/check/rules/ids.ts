import { dataOf, type Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule, type Spot } from '../fault.ts'
import { idsOf, listed, single, unknown } from '../uses.ts'
import {
  alarmOf,
  answersOf,
  contactOf,
  factsOf,
  hedgesOf,
  languagesOf,
  openOf,
  sectionsOf,
  stringsOf,
} from '../view.ts'

/** Every id that points at something points at something that is there. */
export const ids: Rule = (source) => [
  ...inGuide(source),
  ...inAnswers(source),
  ...inContact(source),
  ...inLocales(source),
  ...languagesOf(source).flatMap((language) => inAlarm(source, language)),
]

const inGuide = (source: Source): Fault[] => {
  const sections = sectionsOf(source)
  const facts = factsOf(source)
  const answers = idsOf(answersOf(source))
  const checklist = dataOf<{ checklist?: string[] }>(source, 'guide.yaml').checklist
  return [
    ...unknown(
      source,
      answers,
      'answer',
      'answers.yaml',
      sections.flatMap((section) => listed(section, 'reads', section.value.reads)),
    ),
    ...unknown(
      source,
      answers,
      'answer',
      'answers.yaml',
      listed({ path: 'guide.yaml', keys: [] }, 'checklist', Array.isArray(checklist) ? checklist : []),
    ),
    ...unknown(
      source,
      idsOf(sections),
      'section',
      'the sections of guide.yaml',
      facts.map((fact) => single(fact, 'heading', fact.value.heading)),
    ),
    ...unknown(
      source,
      idsOf(facts),
      'fact',
      'the facts of guide.yaml',
      facts.flatMap((fact) => listed(fact, 'unless', fact.value.unless)),
    ),
    ...languagesOf(source).flatMap((language) =>
      unknown(
        source,
        idsOf(hedgesOf(source, language)),
        'hedge',
        `${language}/hedges.yaml`,
        facts.map((fact) => single(fact, 'hedge', fact.value.hedge)),
      ),
    ),
  ]
}

const inAnswers = (source: Source): Fault[] => {
  const answers = answersOf(source)
  const known = idsOf(answers)
  const open = openOf(source)
  return [
    ...unknown(
      source,
      idsOf(factsOf(source)),
      'fact',
      'the facts of guide.yaml',
      answers.flatMap((answer) => listed(answer, 'carries', answer.value.carries)),
    ),
    ...unknown(
      source,
      known,
      'answer',
      'answers.yaml',
      answers.map((answer) => single(answer, 'offer', answer.value.offer)),
    ),
    ...unknown(
      source,
      known,
      'answer',
      'answers.yaml',
      open.map((subject) => single(subject, 'near', subject.value.near)),
    ),
    ...unknown(
      source,
      spellable(source),
      'thing to spell',
      'the lines of contact.yaml or the spell.words of prompts.yaml',
      answers.map((answer) => single(answer, 'spell', answer.value.spell)),
    ),
    ...answers
      .filter((answer) => answer.value.offer === answer.id)
      .map((answer) =>
        faultAt(
          source,
          single(answer, 'offer', undefined),
          `"${answer.id}" offers itself`,
          'offer another answer, or take the offer out',
        ),
      ),
  ]
}

const spellable = (source: Source): Set<string> =>
  new Set([
    ...Object.keys(contactOf(source)?.lines ?? {}),
    ...languagesOf(source).flatMap((language) =>
      stringsOf(source, `${language}/prompts.yaml`).flatMap(({ keys }) =>
        keys[0] === 'spell' && keys[1] === 'words' ? [String(keys[2])] : [],
      ),
    ),
  ])

const inContact = (source: Source): Fault[] => {
  const contact = contactOf(source)
  if (!contact) return []
  const spot = (id: string): Spot => ({ path: 'contact.yaml', keys: ['causes', id] })
  return unknown(
    source,
    new Set(Object.keys(contact.lines)),
    'line',
    'the lines of contact.yaml',
    Object.entries(contact.causes).flatMap(([id, cause]) => [
      single(spot(id), 'open', cause.open),
      single(spot(id), 'closed', cause.closed),
    ]),
  )
}

const inLocales = (source: Source): Fault[] =>
  unknown(
    source,
    new Set(languagesOf(source)),
    'language',
    'the folders of the content',
    Object.entries(dataOf<Record<string, string>>(source, 'locales.yaml')).map(([locale, id]) => ({
      id,
      path: 'locales.yaml',
      keys: [locale],
    })),
  )

/** Patterns are rows of group names. */
const inAlarm = (source: Source, language: string): Fault[] => {
  const alarm = alarmOf(source, language)
  if (!alarm) return []
  const path = `${language}/alarm.yaml`
  const rows = (['emergency', 'harm', 'urgent', 'calmer'] as const).flatMap((kind) =>
    alarm[kind].flatMap((row, index) => row.split(' ').map((id) => ({ id, path, keys: [kind, index] }))),
  )
  return unknown(source, new Set(Object.keys(alarm.groups)), 'group', `the groups of ${path}`, rows)
}
