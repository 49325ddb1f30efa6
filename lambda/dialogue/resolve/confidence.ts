import type { Guide } from '../../guide/types.ts'
import type { Candidate } from '../understand/classify.ts'
import type { Understanding } from '../understand/understand.ts'

/** The least belief in the best candidate for it to be taken at its word. Found by `npm run evaluate` on the tuned half. */
export const enough = {
  answer: 0.36,
  /** An answer about a topic that was named. */
  agreeing: 0.24,
  open: 0.25,
  act: 0.5,
  plainAct: 0.32,
  longAct: 0.75,
  device: 0.45,
  thread: 0.45,
  stays: 0.5,
  clearly: 0.65,
  guarded: 0.6,
  guardedBody: 0.97,
  agreed: 0.7,
  bare: 0.85,
  /** An answer to "it" that is not about what was talked of. */
  astray: 0.6,
  alarm: 0.5,
  alarmUnanswered: 0.3,
  partly: 0.8,
  pair: 0.4,
  sure: 0.8,
}

/** Unknown words cost belief: they may be what the question is about. */
const unknownCosts = 0.1

export const best = ({ candidates }: Understanding): Candidate & { kind: string; id: string } => {
  const { label, p } = candidates[0] ?? { label: 'none/none', p: 0 }
  return { label, p, ...parsed(label) }
}

export const parsed = (label: string): { kind: string; id: string } => {
  const [kind = '', id = ''] = label.split('/')
  return { kind, id }
}

export const isEnough = (kind: 'open' | 'device', p: number): boolean => p >= enough[kind]

/** An answer needs less belief when it is about a named topic, and more for every word nobody knows. */
export const isAnswer = (id: string, p: number, { topics, unknown }: Understanding, { answers }: Guide): boolean => {
  const agrees = answers[id]?.cells.some(({ topic }) => topics.includes(topic))
  return p >= (agrees ? enough.agreeing : enough.answer) + unknownCosts * Math.min(2, unknown.length)
}
