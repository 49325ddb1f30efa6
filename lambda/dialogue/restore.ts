import type { Guide } from '../guide/types.ts'
import { prompts, type SystemAct } from './acts.ts'
import { type DialogueState, freshState } from './state.ts'

/**
 * The state that came back with the request. Anything damaged or of another version is dropped and the talk starts afresh; what
 * this version does not know is left behind.
 */
export const restore = (value: unknown, guide: Guide): DialogueState => {
  if (!isRecord(value) || value.v !== 1) return freshState()
  const known = Object.entries(fields).filter(([name]) => value[name] !== undefined)
  const isSound = known.every(([name, isValid]) => isValid(value[name], guide))
  return isSound ? { ...freshState(), ...Object.fromEntries(known.map(([name]) => [name, value[name]])) } : freshState()
}

type Check = (value: unknown, guide: Guide) => boolean

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const name: Check = (value) => typeof value === 'string' && /^[\w.-]{0,40}$/.test(value)
const flag: Check = (value) => typeof value === 'boolean'
const optional =
  (check: Check): Check =>
  (value, guide) =>
    value === undefined || check(value, guide)
const count =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
const list =
  (check: Check, most: number): Check =>
  (value, guide) =>
    Array.isArray(value) && value.length <= most && value.every((one) => check(one, guide))

const answer: Check = (value, { answers }) => typeof value === 'string' && Object.hasOwn(answers, value)
const subject: Check = (value, { open }) => value === '' || (typeof value === 'string' && Object.hasOwn(open, value))
const place: Check = (value, { sections }) =>
  isRecord(value) &&
  Number.isInteger(value.part) &&
  sections.some(({ id, reads }) => id === value.section && Number(value.part) in reads)
const step: Check = (value, { checklist }) => Number.isInteger(value) && Number(value) in checklist
/** A line, or what some answer gives to spell. */
const spellable: Check = (value, { contact, answers }) =>
  typeof value === 'string' &&
  (Object.hasOwn(contact.lines, value) || Object.values(answers).some(({ spell }) => spell === value))
const many = count(0, 1e6)

const offer: Check = (value, guide) => {
  if (!isRecord(value)) return false
  if (value.kind === 'answer') return answer(value.answer, guide)
  return value.kind === 'next' || (value.kind === 'list' && many(value.from, guide))
}

/** What an act needs besides its name. */
const parts: Readonly<Record<SystemAct['do'], Readonly<Record<string, Check>>>> = {
  welcome: {},
  inform: { answer, length: optional((value) => value === 'short' || value === 'more') },
  read: { place },
  readOn: { from: place, to: place },
  sections: { from: many },
  where: { step: optional(step), place: optional(place), answer: optional(answer) },
  left: { place },
  step: { index: step },
  notCovered: { subject: (value, guide) => value !== '' && subject(value, guide), again: flag },
  notSaid: { answer: optional(answer), again: flag },
  miss: { count: many },
  which: { options: (value, guide) => list(answer, 2)(value, guide) && (value as unknown[]).length === 2 },
  device: { id: name },
  emergency: {},
  harm: {},
  urgent: {},
  urgentWay: { afterAnswer: flag },
  spell: { what: spellable },
  card: { answer },
  say: { prompt: (value) => prompts.some((prompt) => prompt === value) },
  note: {},
  offer: { answer },
  whatElse: { count: many },
  hold: {},
  goodbye: {},
}

const act: Check = (value, guide) => {
  if (!isRecord(value) || typeof value.do !== 'string' || !Object.hasOwn(parts, value.do)) return false
  return Object.entries(parts[value.do as SystemAct['do']]).every(([part, check]) => check(value[part], guide))
}

const fields: Readonly<Record<keyof DialogueState, Check>> = {
  v: (value) => value === 1,
  topic: name,
  aspect: name,
  stage: name,
  subject,
  answer,
  age: many,
  earlier: list(answer, 10),
  which: list(answer, 2),
  offer,
  place,
  step,
  rate: count(-2, 2),
  last: list(act, 10),
  misses: many,
  repeats: many,
  declines: many,
  turns: many,
  noted: flag,
  offered: answer,
  spellable,
}
