import { besidePart, besideSection, placeOf } from '../../guide/places.ts'
import type { Decision, Turn } from '../turn.ts'
import { stepTo } from './checklist.ts'
import { overview } from './overview.ts'
import { readAt, readBlock } from './reading.ts'
import { asks } from './say.ts'
import { namesSection } from './sections.ts'

/** One on or back, of what is under way: the list of sections, the walk through the day, or the reading. */
export const move =
  (by: 1 | -1, navigation: string) =>
  (turn: Turn): Decision => {
    const { state, guide } = turn
    if (by > 0 && state.offer?.kind === 'list') return overview(state.offer.from, turn, navigation)
    if (state.step !== undefined) return stepTo(state.step + by, turn, navigation)
    const from = state.place ?? placeOf(state.answer, guide)
    if (!from) return asks('read.nothing', navigation)
    const place = namesSection(turn) ? besideSection(from.section, by, guide) : besidePart(from, by, guide)
    if (place) return readAt(place, navigation, turn)
    return by > 0 ? asks('read.doneAll', navigation) : readAt({ ...from, part: 0 }, navigation, turn)
  }

const readings = ['read', 'readOn', 'left', 'step']

const isReading = ({ state }: Turn): boolean => state.last.some((act) => readings.includes(act.do))

/** Goes on with what was interrupted, from the start of its part; otherwise says more of the last answer, or reads what follows it. */
export const more = (turn: Turn): Decision => {
  const { state, guide } = turn
  if (state.offer?.kind === 'list') return move(1, 'more')(turn)
  if (state.step !== undefined) return stepTo(state.step + (isReading(turn) ? 1 : 0), turn, 'more')
  if (state.place && !isReading(turn)) return readAt(state.place, 'more', turn)
  const said = state.last.some((act) => act.do === 'inform' && act.length === 'more')
  if (!state.place && state.answer && guide.answers[state.answer]?.more && !said)
    return { acts: [{ do: 'inform', answer: state.answer, length: 'more' }], navigation: 'more' }
  return move(1, 'more')(turn)
}

/** Reads on in blocks; after the last part there is nothing to read. */
export const keepReading = (turn: Turn): Decision => {
  const { state, guide } = turn
  const place = state.place ?? placeOf(state.answer, guide) ?? { ...firstPart(turn), part: -1 }
  const from = place.part < 0 || isReading(turn) ? besidePart(place, 1, guide) : place
  return from ? readBlock(from, turn) : asks('read.doneAll', 'more')
}

export const firstPart = ({ state, guide }: Turn) => ({
  section: state.place?.section ?? guide.sections[0]?.id ?? '',
  part: 0,
})

export const startOver = (turn: Turn): Decision =>
  turn.state.step === undefined ? readAt(firstPart(turn), 'start-over', turn) : stepTo(0, turn, 'start-over')

export const where = ({ state: { step, place, answer } }: Turn): Decision => ({
  acts: [
    {
      do: 'where',
      ...(step === undefined ? {} : { step }),
      ...(place ? { place } : {}),
      ...(answer ? { answer } : {}),
    },
  ],
  navigation: 'where',
  closed: true,
})

export const left = (turn: Turn): Decision => {
  const { place } = turn.state
  if (!place) return where(turn)
  const goesOn = besidePart(place, 1, turn.guide) !== undefined
  return {
    acts: [{ do: 'left', place }],
    navigation: 'where',
    closed: true,
    ...(goesOn ? { state: { offer: { kind: 'next' } } } : {}),
  }
}
