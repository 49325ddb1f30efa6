import { partAt } from '../../guide/places.ts'
import type { Place } from '../../guide/types.ts'
import type { Decision, Turn } from '../turn.ts'

/** Reads one part, and remembers the place. */
export const readAt = (place: Place, navigation: string, turn: Turn): Decision => {
  const answer = partAt(place, turn.guide)
  const stage = turn.guide.sections.find(({ id }) => id === place.section)?.stage
  const topic = turn.guide.answers[answer ?? '']?.cells[0]?.topic
  return {
    acts: [{ do: 'read', place }],
    navigation,
    closed: true,
    forget: ['step'],
    state: {
      place,
      offer: { kind: 'next' },
      misses: 0,
      declines: 0,
      subject: '',
      age: 0,
      ...(answer ? { answer } : {}),
      ...(topic ? { topic, aspect: 'what' } : {}),
      ...(stage ? { stage } : {}),
    },
  }
}

/** Reads several parts in one turn, for busy hands: as many as fit into a block. */
export const readBlock = (from: Place, turn: Turn): Decision => {
  const parts = turn.guide.sections.find(({ id }) => id === from.section)?.reads.length ?? 0
  const to = { section: from.section, part: Math.min(parts - 1, from.part + block - 1) }
  const decision = readAt(to, 'more', turn)
  return { ...decision, acts: [{ do: 'readOn', from, to }] }
}

/** Four parts stay under 75 seconds at 150 words a minute; `npm run check` holds the parts to their lengths. */
const block = 4
