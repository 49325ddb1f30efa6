import type { Decision, Rule, Turn } from '../turn.ts'
import { best, enough, parsed } from './confidence.ts'
import { inform } from './inform.ts'

/** Emergency first, in every state. */
export const warn: Rule = (turn) => {
  const { alarm } = turn.meaning
  if (alarm === 'harm') return { acts: [{ do: 'harm' }], closed: true }
  if (alarm === 'emergency') return { acts: [{ do: 'emergency' }], closed: true }
  return alarm === 'urgent' || isFeared(turn) ? urgent(turn) : undefined
}

/** The classifier's second opinion on what the patterns did not see. It may warn; it may not raise the alarm. */
const isFeared = ({ meaning }: Turn): boolean => {
  const alarms = meaning.candidates.filter(({ label }) => parsed(label).kind === 'alarm')
  const belief = alarms.reduce((sum, { p }) => sum + p, 0)
  const least = best(meaning).kind === 'answer' ? enough.alarm : enough.alarmUnanswered
  return belief > least && meaning.words.length > 1
}

const urgent = (turn: Turn): Decision => {
  const { kind, id, p } = best(turn.meaning)
  const answered = kind === 'answer' && p > enough.sure ? inform(id, turn) : undefined
  return {
    acts: [{ do: 'urgent' }, ...(answered?.acts ?? []), { do: 'urgentWay', afterAnswer: answered !== undefined }],
    ...(answered?.state ? { state: answered.state } : {}),
  }
}
