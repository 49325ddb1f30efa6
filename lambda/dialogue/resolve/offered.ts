import { besidePart } from '../../guide/places.ts'
import type { Decision, Turn } from '../turn.ts'
import { stepTo } from './checklist.ts'
import { inform } from './inform.ts'
import { overview } from './overview.ts'
import { readAt } from './reading.ts'

/** Takes up what was offered, if anything was. */
export const offered = (turn: Turn): Decision | undefined => {
  const { offer } = turn.state
  switch (offer?.kind) {
    case 'answer':
      return { ...inform(offer.answer, turn), taken: true }
    case 'next':
      return onward(turn)
    case 'list':
      return overview(offer.from, turn, 'next')
    default:
      return undefined
  }
}

const onward = (turn: Turn): Decision | undefined => {
  const { step, place } = turn.state
  if (step !== undefined) return stepTo(step + 1, turn, 'next')
  const next = place && besidePart(place, 1, turn.guide)
  return next ? readAt(next, 'next', turn) : undefined
}
