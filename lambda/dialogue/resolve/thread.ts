import { answerFor, family } from '../../guide/lookup.ts'
import type { Cell } from '../../guide/types.ts'
import type { Decision, Rule, Turn } from '../turn.ts'
import { classify } from '../understand/classify.ts'
import { featuresOf } from '../understand/features.ts'
import { best, enough, parsed } from './confidence.ts'
import { notCovered, notSaid } from './decline.ts'
import { frameOf } from './frame.ts'
import { fitsStage, inform, isAbout, isStale, isThreadOpen, topicOf } from './inform.ts'
import { namesNew } from './named.ts'

/** A turn that names nothing new ("for how long", "and after", "the other part") is completed from what was said before. */
export const thread: Rule = (turn) => {
  const { meaning, state } = turn
  if (!isThreadOpen(turn) || namesNew(turn)) return undefined
  if (state.subject && meaning.aspect && !meaning.stage) return notCovered(state.subject, turn)
  const frame = completed(turn)
  if (!frame) return undefined
  const heard = inContext(turn)
  if (heard && heard.p >= enough.clearly) return heard.decision
  return exactly(frame, turn) ?? (heard && heard.p >= enough.thread ? heard.decision : loosely(frame, turn))
}

/** Topic, aspect and stage, each from the turn where it says them; nothing when it says none of them and points at nothing. */
const completed = ({ meaning, state, guide }: Turn): Cell | undefined => {
  const other = meaning.mentions.includes('other') ? guide.topics[state.topic ?? '']?.other : undefined
  const says = other ?? meaning.aspect ?? meaning.stage ?? meaning.who ?? meaning.mentions[0]
  if (says === undefined) return undefined
  const aspect = meaning.aspect ?? (other || meaning.stage ? state.aspect : undefined)
  return frameOf(other ?? state.topic ?? '', { aspect, stage: meaning.stage ?? state.stage, who: meaning.who })
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

/** Another topic or stage without an answer for the aspect gets its main answer; a new aspect without one an honest no. */
const loosely = (frame: Cell, turn: Turn): Decision | undefined => {
  const { meaning, state, guide } = turn
  const moved = frame.topic !== state.topic || meaning.stage !== undefined
  const frames = moved ? [frame, { ...frame, topic: guide.subject }] : []
  const ids = frames.map((one) => answerFor(one, guide, false))
  const id = ids.find((one) => one !== undefined && fitsStage(one, meaning.stage, guide))
  if (id) return inform(id, turn)
  return meaning.aspect ? notSaid(turn, state.answer) : undefined
}

const longestSubject = 5

/** A bare subject ("and the milk", "what about my medicine") takes the aspect and the stage over. */
export const turned: Rule = (turn) => {
  const { meaning, state } = turn
  const [topic] = meaning.topics
  const isPlain = meaning.aspect === undefined || turnsTo(turn)
  const isBare = meaning.open.length + meaning.unexplained.length === 0 && meaning.words.length <= longestSubject
  if (!topic || !isPlain || !isBare || isStale(turn) || !(state.topic ?? state.aspect)) return undefined
  if (staysOn(turn)) return undefined
  const frame = frameOf(topic, { aspect: state.aspect, stage: meaning.stage ?? state.stage, who: meaning.who })
  const id = answerFor(frame, turn.guide, false, 'kept')
  return id && fitsStage(id, meaning.stage, turn.guide) ? inform(id, turn, frame) : undefined
}

/** The words by themselves ask for something about what was talked of, and not about the subject that was taken for a new one. */
const staysOn = ({ meaning, state, guide }: Turn): boolean => {
  const { kind, id, p } = best(meaning)
  const isNew = guide.answers[id]?.cells.some(({ topic }) => meaning.topics.includes(topic))
  return kind === 'answer' && p >= enough.stays && !isNew && isAbout(id, state.topic ?? '', guide)
}

const turnsTo = ({ heard, meaning, language }: Turn): boolean => {
  const text = `${meaning.words.join(' ')} `
  return heard.about === true || language.lexicon.turning.some((beginning) => text.startsWith(`${beginning} `))
}

/** A turn that points back in words of its own ("how long do i hang on to it"). */
export const pointed: Rule = (turn) => {
  const { meaning } = turn
  const pointsBack = meaning.topics.length === 0 || meaning.mentions.length > 0
  const isHeard = meaning.topics.length > 0 || meaning.unexplained.length > meaning.unknown.length
  const asks = isHeard || (meaning.aspect !== undefined && meaning.unknown.length === 0)
  if (!isThreadOpen(turn) || meaning.open.length > 0 || !pointsBack || !asks) return undefined
  if (best(meaning).p >= enough.sure) return undefined
  const heard = inContext(turn)
  return heard && heard.p >= enough.thread ? heard.decision : undefined
}

/** The classifier hears the topic of the conversation as if it had been said; only an answer about that topic counts. */
const inContext = (turn: Turn): { p: number; decision: Decision } | undefined => {
  const { meaning, state, language, guide } = turn
  const topic = state.topic ?? ''
  const context = [`topic:${topic}`, ...(meaning.stage || !state.stage ? [] : [`stage:${state.stage}`])]
  const [top] = classify(featuresOf(meaning.words, meaning.spans, language.lexicon, context), language.model)
  const { kind, id } = parsed(top?.label ?? '')
  const p = top?.p ?? 0
  if (kind === 'open') return { p, decision: notCovered(id, turn) }
  if (kind !== 'answer' || !isAbout(id, topic, guide) || !fitsStage(id, meaning.stage, guide)) return undefined
  return { p, decision: inform(id, turn, { topic: topicOf(id, [topic], guide) }) }
}
