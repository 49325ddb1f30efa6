import type { SystemAct } from '../acts.ts'
import type { DialogueState } from '../state.ts'
import type { Decision, Turn } from '../turn.ts'

/** Every open turn ends with one prompt: an offer that fits, or "what else". */
export const close = (decision: Decision, turn: Turn): { acts: SystemAct[]; state: Partial<DialogueState> } => {
  if (decision.closed) return { acts: decision.acts, state: {} }
  if (decision.acts[0]?.do === 'inform' && !turn.state.noted)
    return { acts: [...decision.acts, { do: 'note' }, { do: 'whatElse', count: 0 }], state: { noted: true } }
  const answer = offerFor(decision, turn)
  if (answer)
    return {
      acts: [...decision.acts, { do: 'offer', answer }],
      state: { offer: { kind: 'answer', answer }, offered: answer },
    }
  return { acts: [...decision.acts, { do: 'whatElse', count: turn.state.turns }], state: {} }
}

/** At most one offer, never two turns in a row, never what was offered or said before. The first answer of a session bears the educational note instead. */
const offerFor = ({ acts, taken }: Decision, { state, guide }: Turn): string | undefined => {
  const informed = acts.length === 1 && acts[0]?.do === 'inform' && !acts[0].length ? acts[0].answer : undefined
  const offer = informed === undefined ? undefined : guide.answers[informed]?.offer
  if (!offer || taken || state.offer || offer === state.offered || offer === state.answer) return undefined
  return state.earlier.includes(offer) ? undefined : offer
}
