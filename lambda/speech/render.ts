import type { SystemAct } from '../dialogue/acts.ts'
import { lineFor } from '../guide/hours.ts'
import { partAt } from '../guide/places.ts'
import type { Guide, Place, Way } from '../guide/types.ts'
import { pause, silence } from './ssml.ts'
import type { Translate } from './translate.ts'

export interface RenderContext {
  guide: Guide
  t: Translate
  now: Date
}

/** Written text, before SSML. */
export interface Rendered {
  prompt: string
  /** Absent when the session ends. */
  reprompt?: string
  card?: { title: string; text: string }
}

/** Joins whole sentences, one act after the other; the last act that has a reprompt gives it. */
export const render = (acts: readonly SystemAct[], context: RenderContext): Rendered => {
  const spoken = acts.map((act) => speak(act, context))
  const prompt = spoken.map((part) => part.prompt).filter(Boolean).join(' ')
  const reprompt = spoken.map((part) => part.reprompt).filter((text) => text !== undefined).at(-1)
  const card = spoken.map((part) => part.card).filter((one) => one !== undefined).at(-1)
  const ends = acts.some((act) => act.do === 'goodbye')
  return { prompt, ...(ends ? {} : { reprompt: reprompt ?? context.t('askReprompt') }), ...(card ? { card } : {}) }
}

interface Spoken {
  prompt: string
  reprompt?: string
  card?: { title: string; text: string }
}

type Speakers = { [K in SystemAct['do']]: (act: Extract<SystemAct, { do: K }>, context: RenderContext) => Spoken }

const speak = <K extends SystemAct['do']>(act: Extract<SystemAct, { do: K }>, context: RenderContext): Spoken =>
  (speakers[act.do] as Speakers[K] | undefined)?.(act, context) ?? { prompt: '' }

/** The lines by name, and the one to call about a cause at this hour. */
const numbers = (context: RenderContext, cause = 'scan') => ({ ...context.guide.contact.lines, line: line(cause, context) })

const line = (cause: string, { guide, now }: RenderContext): string =>
  guide.contact.lines[lineFor(cause, now, guide.contact)] ?? ''

/** An answer's statement with its exceptions; the exceptions are never left out. */
export const statement = (id: string, context: RenderContext, length?: 'short' | 'more'): string => {
  const { t } = context
  const part = (name: string) => (t.has(`answers.${id}.${name}`) ? t(`answers.${id}.${name}`, () => numbers(context)) : '')
  const say = length === 'more' && part('more') ? part('more') : part('say')
  return [length === 'short' ? (part('short') || say) : say, part('unless')].filter(Boolean).join(' ')
}

const title = (id: string, { t }: RenderContext): string => t(`answers.${id}.title`)

const plain = (key: string, context: RenderContext, reprompt = 'askReprompt', more: Readonly<Record<string, string | number>> = {}): Spoken => ({
  prompt: context.t(key, () => ({ ...numbers(context), ...more })),
  reprompt: context.t(reprompt, () => ({ ...numbers(context), ...more })),
})

const way = (cause: Way, kind: 'way' | 'wayAgain' | 'wayNear', context: RenderContext): string =>
  context.t(`${kind}.${cause}`, () => numbers(context, cause))

const placeWords = ({ section, part }: Place, { guide, t }: RenderContext) => ({
  section: t(`section.${section}.name`),
  part: part + 1,
  count: guide.sections.find(({ id }) => id === section)?.reads.length ?? 0,
})

const ordinals = ['first', 'second', 'third'] as const

const speakers: Speakers = {
  welcome: (_, context) => ({ ...plain('welcome', context, 'welcomeReprompt'), card: numbersCard(context) }),
  inform: ({ answer, length }, context) => ({
    prompt: statement(answer, context, length),
    ...(context.guide.answers[answer]?.section === 'contact' ? { card: numbersCard(context) } : {}),
  }),
  read: ({ place }, context) => reading(place, place, context),
  readOn: ({ from, to }, context) => reading(from, to, context),
  sections: ({ from }, context) => sectionList(from, context),
  where: ({ place, answer }, context) => {
    if (place) return plain('where.reading', context, 'read.reprompt', placeWords(place, context))
    return answer ? plain('where.talking', context, 'askReprompt', { topic: title(answer, context) }) : plain('where.nowhere', context)
  },
  left: ({ place }, context) => {
    const words = placeWords(place, context)
    const left = words.count - words.part
    return plain(left === 0 ? 'read.leftNone' : left === 1 ? 'read.leftOne' : 'read.left', context, 'read.reprompt', { ...words, left })
  },
  step: ({ index }, context) => {
    const { checklist } = context.guide
    const place = context.t('step.place', () => ({ step: index + 1, count: checklist.length }))
    const ask = index + 1 < checklist.length ? 'step.ask' : 'step.done'
    return { prompt: `${place} ${statement(checklist[index] ?? '', context)} ${context.t(ask)}`, reprompt: context.t('step.reprompt') }
  },
  notCovered: ({ subject, again }, context) => {
    const { way: cause, near } = context.guide.open[subject] ?? { way: 'scan' as const }
    const helps = near ? context.t('near', () => ({ answer: statement(near, context) })) : ''
    return { prompt: [context.t(`open.${subject}.say`), helps, way(cause, near ? 'wayNear' : again ? 'wayAgain' : 'way', context)].filter(Boolean).join(' ') }
  },
  notSaid: ({ answer, again }, context) => ({
    prompt: `${answer ? context.t('notSaid', () => ({ topic: title(answer, context) })) : context.t('notSaidPlain')} ${way('scan', again ? 'wayAgain' : 'way', context)}`,
  }),
  miss: ({ count }, context) => plain(`miss.${ordinals[Math.min(2, count)]}`, context, 'missReprompt'),
  which: ({ options }, context) =>
    plain('which', context, 'whichReprompt', { first: title(options[0] ?? '', context), second: title(options[1] ?? '', context) }),
  device: ({ id }, context) => ({ prompt: context.t(`device.${id}.say`, () => numbers(context)) }),
  emergency: (_, context) => ({ prompt: `${context.t('emergency')} ${context.t('emergencyAsk')}`, reprompt: context.t('emergencyReprompt') }),
  harm: (_, context) => plain('harm', context, 'harmReprompt'),
  urgent: (_, context) => ({ prompt: context.t('urgent') }),
  urgentWay: (_, context) => ({ prompt: context.t('urgentWay', () => numbers(context, 'personal')) }),
  spell: ({ what }, context) => ({ prompt: spelled(what, context) }),
  card: ({ answer }, context) => ({ ...plain('card', context), card: answerCard(answer, context) }),
  say: ({ prompt }, context) => plain(prompt, context, context.t.has(`${prompt}Reprompt`) ? `${prompt}Reprompt` : 'askReprompt'),
  note: (_, context) => ({ prompt: context.t('note') }),
  offer: ({ answer }, context) => plain('offer.answer', context, 'offer.reprompt', { title: title(answer, context) }),
  whatElse: ({ count }, context) => {
    const asks = context.t.list('ask')
    return { prompt: asks[count % asks.length] ?? '', reprompt: context.t('askReprompt') }
  },
  hold: (_, context) => ({ prompt: `${context.t('hold')}${silence}${silence} ${context.t('holdAgain')}`, reprompt: context.t('holdReprompt') }),
  goodbye: (_, context) => ({ prompt: context.t('goodbye') }),
}

const reading = (from: Place, to: Place, context: RenderContext): Spoken => {
  const { guide, t } = context
  const places = Array.from({ length: to.part - from.part + 1 }, (_, at) => ({ section: from.section, part: from.part + at }))
  const parts = places.map((place) => `${t('read.place', () => placeWords(place, context))} ${statement(partAt(place, guide) ?? '', context)}`)
  const words = placeWords(to, context)
  const at = guide.sections.findIndex(({ id }) => id === to.section)
  const after = guide.sections[at + 1]
  const end = words.part < words.count ? t('read.next') : after ? t('read.done', () => ({ ...words, next: t(`section.${after.id}.name`) })) : t('read.doneAll')
  return { prompt: [...parts, end].join(' '), reprompt: t('read.reprompt', () => words) }
}

const shown = 4

const sectionList = (from: number, context: RenderContext): Spoken => {
  const { guide, t } = context
  const names = guide.sections.slice(from, from + shown).map(({ id }) => t(`section.${id}.name`))
  const isLast = from + shown >= guide.sections.length
  const lead = from === 0 ? t('sections.intro', () => ({ count: guide.sections.length })) : t(isLast ? 'sections.last' : 'sections.next')
  const list = `${names.map((name, at) => `${from + at + 1}, ${name}`).join(`.${pause} `)}.`
  return { prompt: `${lead} ${list} ${t(isLast ? 'sections.ask' : 'sections.more')}`, reprompt: t('sections.reprompt') }
}

const spelled = (what: string, context: RenderContext): string => {
  const { guide, t } = context
  const number = guide.contact.lines[what]
  const items = (number ?? t(`spell.words.${what}`)).replaceAll('-', '')
  return number ? t('spell.number', () => ({ digits: [...items].join(`,${pause} `) })) : t('spell.web', () => ({ letters: items.split(' ').join(`,${pause} `) }))
}

const numbersCard = (context: RenderContext) => ({ title: context.t('cards.title'), text: `${context.t('cards.numbers', () => numbers(context))}\n\n${context.t('cards.source')}` })

const answerCard = (answer: string, context: RenderContext) => ({
  title: capital(title(answer, context)),
  text: [statement(answer, context), context.t('cards.numbers', () => numbers(context)), context.t('cards.source')].join('\n\n'),
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
