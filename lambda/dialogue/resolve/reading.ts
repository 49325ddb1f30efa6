import { besidePart, partAt } from '../../guide/places.ts'
import type { Place } from '../../guide/types.ts'
import type { Decision, Turn } from '../turn.ts'
import { spoken } from './inform.ts'

/** Reads one part, and remembers the place; the part becomes what is talked about. */
export const readAt = (place: Place, navigation: string, turn: Turn): Decision => {
  const answer = partAt(place, turn.guide)
  const goesOn = besidePart(place, 1, turn.guide) !== undefined
  return {
    acts: [{ do: 'read', place }],
    navigation,
    closed: true,
    forget: ['step'],
    state: { ...(answer ? spoken(answer, turn) : {}), place, ...(goesOn ? { offer: { kind: 'next' } } : {}) },
  }
}

/** Four parts stay under 75 seconds at 150 words a minute; `npm run check` holds the parts to their lengths. */
const block = 4

/** Reads several parts in one turn, for busy hands: as many as fit into a block. */
export const readBlock = (from: Place, turn: Turn): Decision => {
  const parts = turn.guide.sections.find(({ id }) => id === from.section)?.reads.length ?? 0
  const to = { section: from.section, part: Math.min(parts - 1, from.part + block - 1) }
  return { ...readAt(to, 'more', turn), acts: [{ do: 'readOn', from, to }] }
}
