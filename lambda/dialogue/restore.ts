import type { Guide } from '../guide/types.ts'
import { type DialogueState, freshState } from './state.ts'

/** The state that came back with the request; anything damaged, foreign or of another version is dropped and the talk starts afresh. */
export const restore = (value: unknown, guide: Guide): DialogueState => {
  if (!isRecord(value) || value.v !== 1) return freshState()
  const state = { ...freshState(), ...value } as DialogueState
  return hasNumbers(state) && hasIds(state, guide) && hasLists(state) ? state : freshState()
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasNumbers = (state: DialogueState): boolean =>
  [state.age, state.rate, state.misses, state.repeats, state.declines, state.turns].every(
    (count) => Number.isInteger(count) && Math.abs(count) < 1e6,
  ) &&
  Math.abs(state.rate) <= 2 &&
  (state.step === undefined || Number.isInteger(state.step))

const hasIds = (
  { answer, offered, place, offer, which, topic, aspect, stage, subject }: DialogueState,
  { answers, open, sections }: Guide,
): boolean =>
  [answer, offered].every((id) => id === undefined || Object.hasOwn(answers, id)) &&
  [topic, aspect, stage, subject].every((id) => id === undefined || typeof id === 'string') &&
  (!subject || Object.hasOwn(open, subject)) &&
  (place === undefined ||
    (isRecord(place) &&
      Number.isInteger(place.part) &&
      sections.some(({ id, reads }) => id === place.section && place.part in reads))) &&
  (offer === undefined ||
    (isRecord(offer) &&
      (offer.kind !== 'answer' || Object.hasOwn(answers, offer.answer)) &&
      (offer.kind !== 'list' || Number.isInteger(offer.from)))) &&
  (which === undefined || (Array.isArray(which) && which.every((id) => Object.hasOwn(answers, id))))

const hasLists = ({ last, earlier }: DialogueState): boolean =>
  Array.isArray(last) &&
  last.every((act) => isRecord(act) && typeof act.do === 'string') &&
  Array.isArray(earlier) &&
  earlier.every((id) => typeof id === 'string')
