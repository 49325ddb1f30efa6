import type { HandlerInput } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { TurnReport } from '../dialogue/report.ts'
import type { DialogueState } from '../dialogue/state.ts'

export interface Reply {
  /** Complete SSML documents. */
  prompt: string
  reprompt?: string
  card?: { title: string; text: string }
}

/** Puts a reply into the envelope. The session stays open exactly when there is a reprompt. */
export const respond = ({ responseBuilder }: HandlerInput, { prompt, reprompt, card }: Reply): Response => {
  const response = responseBuilder.getResponse()
  response.outputSpeech = { type: 'SSML', ssml: prompt }
  if (reprompt !== undefined) response.reprompt = { outputSpeech: { type: 'SSML', ssml: reprompt } }
  if (card) response.card = { type: 'Simple', title: card.title, content: card.text }
  response.shouldEndSession = reprompt === undefined
  return response
}

/** What travels in the session attributes: the state, and a report of the turn for tools and tests. */
export interface Attributes {
  state: DialogueState
  turn: TurnReport & Readonly<Record<string, unknown>>
}

export const stateIn = ({ attributesManager, requestEnvelope }: HandlerInput): unknown =>
  requestEnvelope.session ? attributesManager.getSessionAttributes<{ state?: unknown } | undefined>()?.state : undefined

export const keep = ({ attributesManager, requestEnvelope }: HandlerInput, attributes: Attributes): void => {
  if (requestEnvelope.session) attributesManager.setSessionAttributes(attributes)
}

/** Drops what travels: a state that led to an error would lead there again. */
export const forget = ({ attributesManager, requestEnvelope }: HandlerInput): void => {
  if (requestEnvelope.session) attributesManager.setSessionAttributes({})
}
