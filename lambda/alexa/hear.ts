import { getIntentName, getRequestType, getSlot, type HandlerInput } from 'ask-sdk-core'
import type { Slot } from 'ask-sdk-model'
import type { Heard } from '../dialogue/turn.ts'

/** Custom intents and the slot that carries their words. */
export const wordSlots: Readonly<Record<string, string>> = {
  AskIntent: 'question',
  AboutIntent: 'subject',
  ReadIntent: 'section',
}

/** Amazon's own intents carry no words: what each of them does. */
export const builtIns: Readonly<Record<string, string>> = {
  'AMAZON.YesIntent': 'affirm',
  'AMAZON.NoIntent': 'deny',
  'AMAZON.NextIntent': 'next',
  'AMAZON.PreviousIntent': 'previous',
  'AMAZON.RepeatIntent': 'repeat',
  'AMAZON.StartOverIntent': 'start-over',
  'AMAZON.PauseIntent': 'hold',
  'AMAZON.ResumeIntent': 'more',
  'AMAZON.HelpIntent': 'help',
  'AMAZON.StopIntent': 'stop',
  'AMAZON.CancelIntent': 'cancel',
  'AMAZON.NavigateHomeIntent': 'stop',
}

/** Turns whatever the device sent into words, or the act that it stands for. Nothing heard (a fallback, an empty slot) is no words. */
export const hear = (input: HandlerInput): Heard => {
  if (getRequestType(input.requestEnvelope) === 'LaunchRequest') return { words: '', act: 'launch' }
  const intent = getIntentName(input.requestEnvelope)
  const act = builtIns[intent]
  if (act) return { words: '', act }
  const name = wordSlots[intent]
  return name ? heardIn(getSlot(input.requestEnvelope, name), intent) : { words: '' }
}

const heardIn = (slot: Slot | null | undefined, intent: string): Heard => {
  const hint = resolvedId(slot)
  const value = typeof slot?.value === 'string' ? slot.value : ''
  return {
    words: value === '?' ? '' : value,
    ...(hint ? { hint } : {}),
    ...(intent === 'ReadIntent' ? { reading: true } : {}),
    ...(intent === 'AboutIntent' ? { about: true } : {}),
  }
}

/** The id of the first value that entity resolution matched, if it matched one. */
const resolvedId = (slot: Slot | null | undefined): string | undefined =>
  slot?.resolutions?.resolutionsPerAuthority?.find((authority) => authority.status?.code === 'ER_SUCCESS_MATCH')
    ?.values?.[0]?.value?.id
