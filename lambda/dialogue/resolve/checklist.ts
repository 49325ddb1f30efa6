import type { Decision, Turn } from '../turn.ts'
import { spoken } from './inform.ts'

/** One step of the day a turn, which becomes what is talked about; past the last one, the walk is over. */
export const stepTo = (wanted: number, turn: Turn, navigation?: string): Decision => {
  const { checklist } = turn.guide
  const index = Math.max(0, wanted)
  const answer = checklist[index]
  const steered = navigation ? { navigation } : {}
  if (answer === undefined)
    return { acts: [{ do: 'say', prompt: 'step.done' }], ...steered, closed: true, forget: ['step'] }
  const goesOn = index + 1 < checklist.length
  return {
    acts: [{ do: 'step', index }],
    ...steered,
    closed: true,
    forget: ['place'],
    state: { ...spoken(answer, turn), step: index, ...(goesOn ? { offer: { kind: 'next' } } : {}) },
  }
}
