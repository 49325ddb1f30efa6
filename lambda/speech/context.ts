import type { SystemAct } from '../dialogue/acts.ts'
import type { Guide } from '../guide/types.ts'
import type { Translate } from './translate.ts'

export interface RenderContext {
  guide: Guide
  t: Translate
  now: Date
}

/** What is heard of one act, as written text. */
export interface Spoken {
  prompt: string
  reprompt?: string
  card?: Card
}

export interface Card {
  title: string
  text: string
}

/** How each act of a kind is spoken. */
export type Speakers<K extends SystemAct['do']> = {
  [Kind in K]: (act: Extract<SystemAct, { do: Kind }>, context: RenderContext) => Spoken
}
