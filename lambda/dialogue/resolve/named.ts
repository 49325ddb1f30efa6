import { answerFor } from '../../guide/lookup.ts'
import type { Rule, Turn } from '../turn.ts'
import { best, enough, isAnswer, isEnough, parsed } from './confidence.ts'
import { notCovered } from './decline.ts'
import { frameOf } from './frame.ts'
import { inform, isAbout, isThreadOpen } from './inform.ts'
import { askWhich } from './say.ts'

/** Whether the turn's words name anything, or only ask something of what was said before. */
export const namesNew = ({ meaning }: Turn): boolean =>
  meaning.topics.length + meaning.open.length + meaning.unexplained.length > 0

/** What the words name by themselves. */
export const named: Rule = (turn) => {
  const { meaning, guide } = turn
  const { kind, id, p } = best(meaning)
  if (kind === 'device' && isEnough(kind, p)) return { acts: [{ do: 'device', id }] }
  if (kind === 'open' && isEnough(kind, p)) return notCovered(id, turn)
  if (kind !== 'answer' || (p < enough.bare && !namesNew(turn))) return undefined
  if (p < enough.astray && isAstray(id, turn)) return undefined
  const guard = meaning.open.find((subject) => guide.open[subject]?.guard)
  const allowed = guide.answers[id]?.body ? enough.guardedBody : enough.guarded
  if (guard && p < allowed) return notCovered(guard, turn)
  return isAnswer(id, p, meaning, guide) ? inform(p < enough.sure ? bothSides(id, turn) : id, turn) : undefined
}

/** The patient and somebody near get opposite answers: when it was not said who is meant, the answer is the one for both. */
const bothSides = (id: string, { meaning, guide }: Turn): string => {
  const cells = guide.answers[id]?.cells ?? []
  const [cell] = cells
  const isForOne = cell?.who !== undefined && cells.every(({ who }) => who === cell.who)
  return isForOne && cell && meaning.who !== cell.who ? (answerFor({ topic: cell.topic }, guide, false) ?? id) : id
}

/** The turn says "it", names no topic, and the answer would be about something else than was talked of. */
const isAstray = (id: string, { meaning, state, guide }: Turn): boolean =>
  state.topic !== undefined &&
  meaning.topics.length === 0 &&
  meaning.mentions.includes('that') &&
  !isAbout(id, state.topic, guide)

/** Everything said is understood, a cell asks for just that, and the classifier holds it possible. */
export const agreed: Rule = (turn) => {
  const { meaning, guide } = turn
  const [topic] = meaning.topics
  if (!topic || !meaning.aspect || best(meaning).p > enough.agreed || best(meaning).kind !== 'answer') return undefined
  if (meaning.unexplained.length + meaning.open.length > 0) return undefined
  const frame = frameOf(topic, meaning)
  const id = answerFor(frame, guide, true)
  const isPossible = meaning.candidates.slice(0, 3).some(({ label }) => label === `answer/${id}`)
  return id && isPossible ? inform(id, turn, frame) : undefined
}

/** Everything said is understood, and a cell asks for just that. */
export const framed: Rule = (turn) => {
  const { meaning, guide } = turn
  const pointsAtSubject = meaning.stage !== undefined || (!isThreadOpen(turn) && meaning.mentions.includes('that'))
  const topic = meaning.topics[0] ?? (pointsAtSubject ? guide.subject : undefined)
  if (!topic || meaning.unexplained.length + meaning.open.length > 0) return undefined
  const frame = frameOf(topic, meaning)
  const id = answerFor(frame, guide, meaning.aspect !== undefined && meaning.stage === undefined)
  return id ? inform(id, turn, frame) : undefined
}

/** Two answers are close: ask which. */
export const which: Rule = ({ meaning }) => {
  const [first, second] = meaning.candidates
  if (!first || !second || meaning.unknown.length > 0 || meaning.topics.length === 0) return undefined
  const isClose = first.p + second.p > enough.pair && second.p > first.p / 2
  const [a, b] = [parsed(first.label), parsed(second.label)]
  if (!isClose || a.kind !== 'answer' || b.kind !== 'answer') return undefined
  return askWhich([a.id, b.id])
}
