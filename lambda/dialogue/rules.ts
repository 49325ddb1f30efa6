import { answerFor, family } from '../guide/lookup.ts'
import type { Cell } from '../guide/types.ts'
import { classify } from './classify.ts'
import { best, enough, isEnough, parsed } from './confidence.ts'
import { featuresOf } from './features.ts'
import { fitsStage, inform, isAbout, topicOf } from './inform.ts'
import type { Decision, Rule, Turn } from './turn.ts'

/** Emergency first, in every state. */
export const alarm: Rule = (turn) => {
  const { meaning } = turn
  if (meaning.alarm === 'harm') return { acts: [{ do: 'harm' }], closed: true }
  if (meaning.alarm === 'emergency') return { acts: [{ do: 'emergency' }], closed: true }
  if (meaning.alarm === 'urgent' || isFeared(turn)) return urgent(turn)
  return undefined
}

/** The classifier's second opinion on what the patterns did not see. It may warn, it may not raise the alarm. */
const isFeared = ({ meaning }: Turn): boolean => {
  const { kind, p } = best(meaning)
  return kind === 'alarm' && p > 0.6 && meaning.words.length > 2
}

const urgent = (turn: Turn): Decision => {
  const { kind, id, p } = best(turn.meaning)
  const answered = kind === 'answer' && p > enough.sure ? inform(id, turn) : undefined
  return { acts: [{ do: 'urgent' }, ...(answered?.acts ?? []), { do: 'urgentWay', afterAnswer: answered !== undefined }], ...(answered?.state ? { state: answered.state } : {}) }
}

/** What the words name by themselves wins over everything that was said before. */
export const named: Rule = (turn) => {
  const { meaning, guide } = turn
  const { kind, id, p } = best(meaning)
  const guarded = meaning.open.find((subject) => guide.open[subject]?.guard)
  if (kind === 'answer' && guarded && p < enough.guarded) return notCovered(guarded, turn)
  if (kind === 'answer' && p < enough.bare && !namesNew(turn)) return undefined
  if (kind === 'answer' && isEnough('answer', p, meaning)) return inform(id, turn)
  if (kind === 'open' && isEnough('open', p, meaning)) return notCovered(id, turn)
  if (kind === 'device' && isEnough('device', p, meaning)) return { acts: [{ do: 'device', id }] }
  return undefined
}

export const notCovered = (subject: string, { meaning, state }: Turn): Decision => ({
  acts: [{ do: 'notCovered', subject, again: state.declines > 0 }],
  state: { subject, ...(meaning.aspect ? { aspect: meaning.aspect } : {}), age: state.age + 1, misses: 0, declines: state.declines + 1 },
})

const stale = 3

/** A turn that names nothing new ("for how long", "and after", "the other part") is completed from what was said before. */
export const thread: Rule = (turn) => {
  const { meaning, state } = turn
  if (!state.topic || state.age > stale || namesNew(turn)) return undefined
  if (state.subject && meaning.aspect && !meaning.stage) return notCovered(state.subject, turn)
  const frame = completed(turn)
  return frame ? (exactly(frame, turn) ?? byContext(turn) ?? loosely(frame, turn)) : undefined
}

const namesNew = ({ meaning }: Turn): boolean => meaning.topics.length + meaning.open.length + meaning.unexplained.length > 0

/** A bare subject ("and the milk", "what about my medicine") takes the aspect and the stage over. */
export const turned: Rule = (turn) => {
  const { meaning, state } = turn
  const isSubject = meaning.topics.length > 0 && meaning.open.length + meaning.unexplained.length === 0
  const isPlain = meaning.aspect === undefined || meaning.aspect === 'what' || meaning.aspect === 'then'
  if (!(state.topic ?? state.aspect) || state.age > stale || !isSubject || !isPlain || meaning.words.length > 5) return undefined
  const topic = meaning.topics[0] ?? ''
  const frame = { ...kept('stage', meaning.stage ?? state.stage), ...kept('aspect', state.aspect), ...kept('who', meaning.who), topic }
  const id = answerFor(frame, turn.guide, false, 'kept')
  return id ? inform(id, turn, frame) : undefined
}

const kept = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: V }

/** A turn that points back in words of its own ("how long do i hang on to it") is heard with the topic of the conversation. */
export const pointed: Rule = (turn) => {
  const { meaning, state } = turn
  const pointsBack = meaning.topics.length === 0 || meaning.mentions.length > 0
  const says = meaning.unexplained.length + meaning.topics.length > 0 || meaning.aspect !== undefined
  if (!state.topic || state.age > stale || meaning.open.length > 0 || !pointsBack || !says) return undefined
  return best(meaning).p < enough.sure ? byContext(turn) : undefined
}

const completed = ({ meaning, state, guide }: Turn): Cell | undefined => {
  const other = meaning.mentions.includes('other') ? guide.topics[state.topic ?? '']?.other : undefined
  const topic = other ?? meaning.topics[0] ?? state.topic ?? ''
  const says = other ?? meaning.topics[0] ?? meaning.aspect ?? meaning.stage ?? meaning.mentions[0]
  const aspect = meaning.aspect ?? (topic === state.topic && !meaning.stage ? undefined : state.aspect)
  const stage = meaning.stage ?? state.stage
  if (says === undefined) return undefined
  return { topic, ...(aspect ? { aspect } : {}), ...(stage ? { stage } : {}), ...(meaning.who ? { who: meaning.who } : {}) }
}

/** The aspect that was asked has its own answer, for the topic or for what it is part of. */
const exactly = (frame: Cell, turn: Turn): Decision | undefined => {
  if (!frame.aspect) return undefined
  for (const topic of family(frame.topic, turn.guide)) {
    const id = answerFor({ ...frame, topic }, turn.guide, true)
    if (id) return inform(id, turn, { ...frame, topic })
  }
  return undefined
}

/** The classifier hears the topic of the conversation as if it had been said; only an answer about that topic counts. */
const byContext = (turn: Turn): Decision | undefined => {
  const { meaning, state, language, guide } = turn
  const topic = state.topic ?? ''
  const context = [`topic:${topic}`, ...(meaning.stage || !state.stage ? [] : [`stage:${state.stage}`])]
  const top = classify(featuresOf(meaning.words, meaning.spans, context), language.model)[0]
  const { kind, id } = parsed(top?.label ?? '')
  if (kind !== 'answer' || (top?.p ?? 0) < enough.thread || !isAbout(id, topic, guide)) return undefined
  if (meaning.stage && !fitsStage(id, meaning.stage, guide)) return undefined
  return inform(id, turn, { topic: topicOf(id, [topic], guide) })
}

/** A new subject without an answer for the old aspect gets its main answer; an old one without the new aspect an honest no. */
const loosely = (frame: Cell, turn: Turn): Decision | undefined => {
  const { meaning, state, guide } = turn
  const isNew = frame.topic !== state.topic || meaning.stage !== undefined
  const id = isNew ? (answerFor(frame, guide, false) ?? (meaning.stage ? answerFor({ topic: guide.subject, stage: meaning.stage }, guide, false) : undefined)) : undefined
  if (id) return inform(id, turn, frame)
  if (!meaning.aspect) return undefined
  return { acts: [{ do: 'notSaid', again: state.declines > 0, ...(state.answer ? { answer: state.answer } : {}) }], state: { age: state.age + 1, aspect: meaning.aspect, declines: state.declines + 1 } }
}

/** Everything said is understood, and a cell asks for just that. */
export const framed: Rule = (turn) => {
  const { meaning, guide } = turn
  const topic = meaning.topics[0]
  if (!topic || meaning.unexplained.length + meaning.open.length > 0) return undefined
  const frame = { topic, ...kept('aspect', meaning.aspect), ...kept('stage', meaning.stage), ...kept('who', meaning.who) }
  const id = answerFor(frame, guide, meaning.aspect !== undefined)
  return id ? inform(id, turn, frame) : undefined
}

/** Less sure, and nothing was said before that would help: ask which of two, or go by the likelier. */
export const guess: Rule = (turn) => {
  const { meaning } = turn
  if (meaning.unknown.length > 0) return undefined
  const [first, second] = meaning.candidates.filter(({ label }) => label.startsWith('answer/'))
  const other = meaning.candidates[0]
  if (!first || !other || first.label !== other.label) return undefined
  if (second && first.p + second.p > 0.4 && second.p > first.p / 2 && meaning.topics.length > 0)
    return which([parsed(first.label).id, parsed(second.label).id])
  return undefined
}

const which = (options: string[]): Decision => ({ acts: [{ do: 'which', options }], state: { which: options }, closed: true })

/** Only an aspect, and nothing said before to ask it of: "for how long". */
export const aboutWhat: Rule = (turn) =>
  turn.meaning.aspect && !namesNew(turn) ? { acts: [{ do: 'say', prompt: 'aboutWhat' }], closed: true, state: { aspect: turn.meaning.aspect } } : undefined

/** Nothing was understood: the first, second and third time differ. */
export const miss: Rule = ({ meaning, state, heard }) => {
  const says = meaning.unexplained.length + meaning.topics.length + meaning.open.length > 0 && heard.words !== ''
  if (says && state.misses === 0 && meaning.words.length > 3)
    return { acts: [{ do: 'notSaid', again: state.declines > 0 }], state: { misses: 1, age: state.age + 1, declines: state.declines + 1 } }
  return { acts: [{ do: 'miss', count: state.misses }], state: { misses: state.misses + 1, age: state.age + 1 }, closed: true }
}
