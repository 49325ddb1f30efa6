import { related } from '../../guide/lookup.ts'
import type { Cell, Guide } from '../../guide/types.ts'
import type { DialogueState } from '../state.ts'
import type { Decision, Turn } from '../turn.ts'

const remembered = 3

/** After this many turns without use, what was said before completes nothing any more. */
const stale = 3

export const isStale = ({ state }: Turn): boolean => state.age > stale

export const isThreadOpen = (turn: Turn): boolean => turn.state.topic !== undefined && !isStale(turn)

/** Gives an answer and takes up its thread. */
export const inform = (id: string, turn: Turn, frame: Partial<Cell> = {}): Decision => ({
  acts: [{ do: 'inform', answer: id }],
  state: threadOf(id, turn, frame),
})

const threadOf = (id: string, { meaning, state, guide }: Turn, frame: Partial<Cell>): Partial<DialogueState> => {
  const topic = frame.topic ?? topicOf(id, meaning.topics, guide)
  const aspect = meaning.aspect ?? frame.aspect ?? 'what'
  const stage = meaning.stage ?? stageOf(id, guide) ?? state.stage
  const earlier =
    state.answer && state.answer !== id
      ? [state.answer, ...state.earlier.filter((one) => one !== state.answer)]
      : state.earlier
  return {
    topic,
    aspect,
    ...(stage ? { stage } : {}),
    answer: id,
    subject: '',
    age: 0,
    misses: 0,
    declines: 0,
    earlier: earlier.slice(0, remembered),
  }
}

/** The topic to keep: the one that was named, if the answer is about it; otherwise the answer's own. */
export const topicOf = (id: string, topics: readonly string[], guide: Guide): string => {
  const cells = guide.answers[id]?.cells ?? []
  const named = topics.find((topic) => cells.some((cell) => cell.topic === topic))
  return named ?? cells[0]?.topic ?? ''
}

const stageOf = (id: string, guide: Guide): string | undefined => {
  const answer = guide.answers[id]
  const stages = [...new Set(answer?.cells.map((cell) => cell.stage))]
  return (
    (stages.length === 1 ? stages[0] : undefined) ??
    guide.sections.find((section) => section.id === answer?.section)?.stage
  )
}

/** An answer that was spoken though it was not asked for: its own topic becomes the thread. */
export const spoken = (id: string, turn: Turn): Partial<DialogueState> =>
  threadOf(id, { ...turn, meaning: { ...turn.meaning, topics: [], aspect: 'what' } }, {})

/** Whether an answer is no answer for another stage only. */
export const fitsStage = (id: string, stage: string | undefined, guide: Guide): boolean =>
  stage === undefined || (stageOf(id, guide) ?? stage) === stage

/** Whether an answer speaks of a topic, of a part of it, or of what it is part of. */
export const isAbout = (id: string, topic: string, guide: Guide): boolean =>
  (guide.answers[id]?.cells ?? []).some((cell) => related(cell.topic, topic, guide))
