import type { Guide, Language } from '../guide/types.ts'
import type { SystemAct } from './acts.ts'
import type { DialogueState } from './state.ts'
import type { Understanding } from './understand/understand.ts'

/** Whatever the device sent, as words; an intent without words is one of Amazon's own and names an act. */
export interface Heard {
  words: string
  /** What Amazon's own intent means: `next`, `affirm`, `stop` … ids of `acts.yaml`. */
  act?: string
  /** A topic or section id that entity resolution found: it breaks ties, it never decides. */
  hint?: string
  /** The intent for a bare subject: "what about …" has lost its beginning. */
  about?: boolean
  /** The reading intent. */
  reading?: boolean
}

export interface Turn {
  heard: Heard
  meaning: Understanding
  state: DialogueState
  guide: Guide
  language: Language
  now: Date
}

/** What a rule decides: the acts without the closing prompt, and what changes in the state. */
export interface Decision {
  acts: SystemAct[]
  state?: Partial<DialogueState>
  /** How the turn steered the conversation (`repeat`, `next` …), for tools and tests. */
  navigation?: string
  /** The acts hold their own closing prompt. */
  closed?: boolean
  /** It changes nothing of what is talked about: what was open stays open, what was said last can be said again. */
  same?: boolean
  /** An offer was taken: no other follows at once. */
  taken?: boolean
  /** What is no longer so. */
  forget?: readonly (keyof DialogueState)[]
}

export type Rule = (turn: Turn) => Decision | undefined
