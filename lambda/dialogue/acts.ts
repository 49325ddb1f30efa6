import type { Place } from '../guide/types.ts'

/** What the skill does in a turn: ids only, never words. `speech/render` turns a list of acts into what is heard. */
export type SystemAct =
  | { do: 'welcome' }
  | { do: 'inform'; answer: string; length?: 'short' | 'more' }
  | { do: 'read'; place: Place }
  | { do: 'readOn'; from: Place; to: Place }
  | { do: 'sections'; from: number }
  | { do: 'where'; step?: number; place?: Place; answer?: string }
  | { do: 'left'; place: Place }
  | { do: 'step'; index: number }
  | { do: 'notCovered'; subject: string; again: boolean }
  | { do: 'notSaid'; answer?: string; again: boolean }
  | { do: 'miss'; count: number }
  | { do: 'which'; options: readonly string[] }
  | { do: 'device'; id: string }
  | { do: 'emergency' }
  | { do: 'harm' }
  | { do: 'urgent' }
  | { do: 'urgentWay'; afterAnswer: boolean }
  | { do: 'spell'; what: string }
  | { do: 'card'; answer: string }
  | { do: 'say'; prompt: Prompt }
  | { do: 'note' }
  | { do: 'offer'; answer: string }
  | { do: 'whatElse'; count: number }
  | { do: 'hold' }
  | { do: 'goodbye' }

/** What a plain "yes" takes. */
export type Offer = { kind: 'answer'; answer: string } | { kind: 'next' } | { kind: 'list'; from: number }

/** The strings that an act may ask for by name. */
export const prompts = [
  'aboutWhat',
  'cancelled',
  'comfort',
  'greeting',
  'help',
  'nothingToRepeat',
  'nothingToSend',
  'partly',
  'rate.fastest',
  'rate.faster',
  'rate.normal',
  'rate.slower',
  'rate.slowest',
  'read.doneAll',
  'read.nothing',
  'refused',
  'spell.nothing',
  'step.done',
  'thanks',
  'yesWhat',
] as const

export type Prompt = (typeof prompts)[number]
