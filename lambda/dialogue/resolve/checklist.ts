import type { Decision, Turn } from '../turn.ts'

/** One step of the day a turn; past the last one, the walk is over. */
export const stepTo = (index: number, { guide }: Turn, navigation?: string): Decision => {
  const steered = navigation ? { navigation } : {}
  const answer = guide.checklist[Math.max(0, index)]
  if (answer === undefined)
    return { acts: [{ do: 'say', prompt: 'step.done' }], ...steered, closed: true, forget: ['step'] }
  return {
    acts: [{ do: 'step', index: Math.max(0, index) }],
    ...steered,
    closed: true,
    state: { step: Math.max(0, index), offer: { kind: 'next' }, answer, misses: 0 },
    forget: ['place'],
  }
}
