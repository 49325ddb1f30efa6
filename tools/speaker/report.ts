import type { Response } from 'ask-sdk-model'
import type { Turn } from './device.ts'

/** What the skill tells tools about a turn, in its session attributes: ids only. */
export interface Told {
  outcome: 'answer' | 'clarify' | 'decline' | 'emergency' | 'urgent' | 'navigation' | 'other'
  navigation?: string
  facts: readonly string[]
  answers: readonly string[]
  section?: string
  why?: unknown
}

/** What is talked about after the turn. */
interface Thread {
  topic?: string
  aspect?: string
  stage?: string
}

/** One turn for people and programs who look closer. */
export interface Report extends Told, Thread {
  say: string
  speech: string
  ends: boolean
  intent: string
  slots: Readonly<Record<string, string>>
  ssml: string
  reprompt?: string
  card?: Response['card']
}

export const report = (say: string, turn: Turn): Report => {
  const { outputSpeech, reprompt, card } = turn.response.response
  const attributes = turn.response.sessionAttributes
  const told: Told = { outcome: 'other', facts: [], answers: [], ...attributes?.turn }
  const ssml = ssmlOf(outputSpeech)
  return {
    say,
    ...told,
    ...threadIn(attributes?.state),
    speech: plain(ssml),
    ends: turn.ends,
    ...requested(turn),
    ssml,
    ...(reprompt && { reprompt: plain(ssmlOf(reprompt.outputSpeech)) }),
    ...(card && { card }),
  }
}

const threadIn = ({ topic, aspect, stage }: Thread = {}): Thread => ({
  ...(topic && { topic }),
  ...(aspect && { aspect }),
  ...(stage && { stage }),
})

const requested = ({ request: { request } }: Turn): Pick<Report, 'intent' | 'slots'> => {
  if (request.type !== 'IntentRequest') return { intent: request.type, slots: {} }
  const slots = Object.values(request.intent.slots ?? {}).flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value]],
  )
  return { intent: request.intent.name, slots: Object.fromEntries(slots) }
}

export const ssmlOf = (speech: Response['outputSpeech']): string => {
  if (speech === undefined) return ''
  return speech.type === 'SSML' ? speech.ssml : speech.text
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** The words of SSML as written: tags dropped (a pause leaves a space), entities read. */
export const plain = (ssml: string): string =>
  ssml
    .replace(/<\/?(?:break|p|s|speak|audio)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(
      /&#(x?)([\da-f]+);/gi,
      (whole, hex: string, code: string) => character(Number.parseInt(code, hex ? 16 : 10)) ?? whole,
    )
    .replace(/\s+/g, ' ')
    .trim()

const character = (code: number): string | undefined => (code <= 0x10ffff ? String.fromCodePoint(code) : undefined)
