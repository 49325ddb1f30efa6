import type { Place } from '../guide/types.ts'
import type { Offer, SystemAct } from './acts.ts'

/** What is remembered between two turns of one session: ids and counts, never a person's words. At most 2 KB as JSON. */
export interface DialogueState {
  v: 1
  /** What was last talked about. Somebody's being pregnant or nursing is never kept: `who` is not part of it. */
  topic?: string
  aspect?: string
  stage?: string
  /** The answer last given. */
  answer?: string
  /** The subject last declined, empty after an answer. */
  subject: string
  /** Turns since the thread was last used or renewed. */
  age: number
  /** The subjects spoken of before, newest first. */
  earlier: string[]
  /** Options of an open question "which of the two". */
  which?: string[]
  offer?: Offer
  place?: Place
  step?: number
  /** Speaking rate, -2 to 2. */
  rate: number
  /** What was last said, so that it can be said again. */
  last: SystemAct[]
  misses: number
  repeats: number
  declines: number
  turns: number
  /** The educational note has been spoken. */
  noted?: boolean
  /** The answer last offered. */
  offered?: string
  /** What was last said that can be spelled: the name of a line, or a key of the strings `spell.words`. */
  spellable?: string
}

export const freshState = (): DialogueState => ({
  v: 1,
  age: 0,
  earlier: [],
  subject: '',
  rate: 0,
  last: [],
  misses: 0,
  repeats: 0,
  declines: 0,
  turns: 0,
})
