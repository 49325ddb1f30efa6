import { listed } from '../guide/overview.ts'
import { partAt } from '../guide/places.ts'
import type { Place } from '../guide/types.ts'
import { checklistCard } from './cards.ts'
import type { RenderContext, Speakers, Spoken } from './context.ts'
import { pause } from './ssml.ts'
import { capital, prompted, statement, title } from './statement.ts'

/** Reading aloud, the list of sections, the walk through the day, and where one is in them. */
export const readingSpeakers: Speakers<'read' | 'readOn' | 'sections' | 'where' | 'left' | 'step' | 'spell'> = {
  read: ({ place }, context) => parts(place, place, context),
  readOn: ({ from, to }, context) => parts(from, to, context),
  sections: ({ from }, context) => sections(from, context),
  where: ({ step: at, place, answer }, context) => {
    if (at !== undefined)
      return prompted('where.step', context, 'step.reprompt', { step: at + 1, count: context.guide.checklist.length })
    if (place) return prompted('where.reading', context, 'read.reprompt', named(place, context))
    return answer
      ? prompted('where.talking', context, 'askReprompt', { topic: title(answer, context) })
      : prompted('where.nowhere', context)
  },
  left: ({ place }, context) => {
    const words = named(place, context)
    const left = words.count - words.part
    const key = left === 0 ? 'read.leftNone' : left === 1 ? 'read.leftOne' : 'read.left'
    return prompted(key, context, 'read.leftReprompt', { ...words, left })
  },
  step: ({ index }, context) => step(index, context),
  spell: ({ what }, context) => ({ prompt: spelled(what, context) }),
}

/** The sayable name of a place: section, part and how many there are. */
const named = ({ section, part }: Place, { guide, t }: RenderContext) => ({
  section: t(`section.${section}.name`),
  part: part + 1,
  count: guide.sections.find(({ id }) => id === section)?.reads.length ?? 0,
})

const parts = (from: Place, to: Place, context: RenderContext): Spoken => {
  const { guide, t } = context
  const places = Array.from({ length: to.part - from.part + 1 }, (_, at) => ({
    section: from.section,
    part: from.part + at,
  }))
  const read = places.map(
    (place) =>
      `${capital(t('read.place', () => named(place, context)))} ${statement(partAt(place, guide) ?? '', context)}`,
  )
  return { prompt: [...read, ending(to, context)].join(' '), reprompt: t('read.reprompt', () => named(to, context)) }
}

const ending = (place: Place, context: RenderContext): string => {
  const { guide, t } = context
  const words = named(place, context)
  const after = guide.sections[guide.sections.findIndex(({ id }) => id === place.section) + 1]
  if (words.part < words.count) return t('read.next')
  return after ? t('read.done', () => ({ ...words, next: t(`section.${after.id}.name`) })) : t('read.doneAll')
}

const sections = (from: number, context: RenderContext): Spoken => {
  const { guide, t } = context
  const names = guide.sections
    .slice(from, from + listed)
    .map(({ id }, at) => `${from + at + 1}, ${t(`section.${id}.name`)}`)
  const isLast = from + listed >= guide.sections.length
  const lead =
    from === 0
      ? t('sections.intro', () => ({ count: guide.sections.length }))
      : t(isLast ? 'sections.last' : 'sections.next')
  return {
    prompt: `${lead} ${names.join(`.${pause} `)}. ${t(isLast ? 'sections.ask' : 'sections.more')}`,
    reprompt: t('sections.reprompt'),
  }
}

const step = (index: number, context: RenderContext): Spoken => {
  const { guide, t } = context
  const count = guide.checklist.length
  const place = t('step.place', () => ({ step: index + 1, count }))
  const ask = t(index + 1 < count ? 'step.ask' : 'step.done')
  const prompt = `${place} ${statement(guide.checklist[index] ?? '', context)} ${ask}`
  return { prompt, reprompt: t('step.reprompt'), ...(index === 0 ? { card: checklistCard(context) } : {}) }
}

/** A telephone number digit by digit, or letters kept in the strings. */
const spelled = (what: string, context: RenderContext): string => {
  const { guide, t } = context
  const inPauses = (items: readonly string[]) => items.join(`,${pause} `)
  const number = guide.contact.lines[what]
  return number
    ? t('spell.number', () => ({ digits: inPauses([...number.replace(/\D/g, '')]) }))
    : t('spell.web', () => ({ letters: inPauses(t(`spell.words.${what}`).split(' ')) }))
}
