import type { SystemAct } from '../dialogue/acts.ts'
import { answerCard, numbersCard } from './cards.ts'
import type { Card, RenderContext, Speakers, Spoken } from './context.ts'
import { readingSpeakers } from './reading.ts'
import { silence } from './ssml.ts'
import { numbers, prompted, statement, title, way } from './statement.ts'

/** Written text, before SSML. */
export interface Rendered {
  prompt: string
  /** Absent when the session ends. */
  reprompt?: string
  card?: Card
}

/** Joins whole sentences, one act after the other; the last act that has a reprompt or a card gives it. */
export const render = (acts: readonly SystemAct[], context: RenderContext): Rendered => {
  const spoken = acts.map((act) => speak(act, context))
  const prompt = spoken.map((part) => part.prompt).join(' ')
  const reprompt = spoken.findLast((part) => part.reprompt !== undefined)?.reprompt ?? context.t('askReprompt')
  const card = spoken.findLast((part) => part.card)?.card
  const ends = acts.some((act) => act.do === 'goodbye')
  return { prompt, ...(ends ? {} : { reprompt }), ...(card ? { card } : {}) }
}

const speak = <K extends SystemAct['do']>(act: Extract<SystemAct, { do: K }>, context: RenderContext): Spoken =>
  (speakers[act.do] as Speakers<K>[K])(act, context)

const misses = ['first', 'second', 'third'] as const

const speakers: Speakers<SystemAct['do']> = {
  ...readingSpeakers,
  welcome: (_, context) => ({ ...prompted('welcome', context, 'welcomeReprompt'), card: numbersCard(context) }),
  inform: ({ answer, length }, context) => ({
    prompt: statement(answer, context, length),
    ...(context.guide.answers[answer]?.spell ? { card: numbersCard(context) } : {}),
  }),
  notCovered: ({ subject, again }, context) => {
    const { way: cause, near } = context.guide.open[subject] ?? { way: 'scan' as const }
    const says = context.t(`open.${subject}.say`)
    if (!near) return { prompt: `${says} ${way(cause, again ? 'wayAgain' : 'way', context)}` }
    const helps = context.t('near', () => ({ answer: statement(near, context) }))
    return { prompt: `${says} ${helps} ${way(cause, 'wayNear', context)}` }
  },
  notSaid: ({ answer, again }, context) => {
    const says = answer ? context.t('notSaid', () => ({ topic: title(answer, context) })) : context.t('notSaidPlain')
    return { prompt: `${says} ${way('scan', again ? 'wayAgain' : 'way', context)}` }
  },
  miss: ({ count }, context) => prompted(`miss.${misses[Math.min(misses.length - 1, count)]}`, context, 'missReprompt'),
  which: ({ options }, context) =>
    prompted('which', context, 'whichReprompt', {
      first: title(options[0] ?? '', context),
      second: title(options[1] ?? '', context),
    }),
  device: ({ id }, context) => ({ prompt: context.t(`device.${id}.say`, () => numbers(context)) }),
  emergency: (_, context) => prompted('emergency', context, 'emergencyReprompt'),
  harm: (_, context) => prompted('harm', context, 'harmReprompt'),
  urgent: (_, { t }) => ({ prompt: t('urgent') }),
  urgentWay: ({ afterAnswer }, context) => ({
    prompt: context.t(afterAnswer ? 'urgentWayAfter' : 'urgentWay', () => numbers(context, 'personal')),
  }),
  card: ({ answer }, context) => ({ ...prompted('card', context), card: answerCard(answer, context) }),
  say: ({ prompt }, context) =>
    prompted(prompt, context, context.t.has(`${prompt}Reprompt`) ? `${prompt}Reprompt` : 'askReprompt'),
  note: (_, { t }) => ({ prompt: t('note') }),
  offer: ({ answer }, context) =>
    prompted('offer.answer', context, 'offer.reprompt', { title: title(answer, context) }),
  whatElse: ({ count }, { t }) => {
    const asks = t.list('ask')
    return { prompt: asks[count % asks.length] ?? '', reprompt: t('askReprompt') }
  },
  hold: (_, { t }) => ({ prompt: `${t('hold')}${silence}${silence} ${t('holdAgain')}`, reprompt: t('holdReprompt') }),
  goodbye: (_, { t }) => ({ prompt: t('goodbye') }),
}
