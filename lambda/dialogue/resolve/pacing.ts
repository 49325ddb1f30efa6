import type { Prompt, SystemAct } from '../acts.ts'
import type { Decision, Turn } from '../turn.ts'
import { asks } from './say.ts'

const slowest = -2
const fastest = 2

/** What was last said, without the note: once a session is enough. */
const lastSaid = ({ state }: Turn): SystemAct[] => state.last.filter((act) => act.do !== 'note')

/** Says the same again; a second time in a row a step slower, since it was not the words that were missed. */
export const repeat = (turn: Turn): Decision => {
  const { last, repeats, rate } = turn.state
  if (last.length === 0) return asks('nothingToRepeat', 'repeat')
  const slower = repeats > 0 && rate > slowest ? { rate: rate - 1 } : {}
  return {
    acts: lastSaid(turn),
    navigation: 'repeat',
    closed: true,
    same: true,
    state: { repeats: repeats + 1, ...slower },
  }
}

/** Steps of speed with a cap both ways; what was last said is said again, at the new speed. */
export const pace =
  (by: -1 | 1, name: 'slower' | 'faster') =>
  (turn: Turn): Decision => {
    const rate = turn.state.rate + by
    if (rate < slowest || rate > fastest)
      return atRate(turn.state.rate, by < 0 ? 'rate.slowest' : 'rate.fastest', name, turn)
    return atRate(rate, `rate.${name}`, name, turn)
  }

export const normalPace = (turn: Turn): Decision => atRate(0, 'rate.normal', 'normal-rate', turn)

const atRate = (rate: number, prompt: Prompt, navigation: string, turn: Turn): Decision => {
  const again = lastSaid(turn)
  return {
    acts: [{ do: 'say', prompt }, ...again],
    navigation,
    same: true,
    closed: again.length > 0,
    state: { rate },
  }
}

/** The last answer in its shortest form, exceptions and all. */
export const short = ({ state }: Turn): Decision =>
  state.answer
    ? { acts: [{ do: 'inform', answer: state.answer, length: 'short' }], navigation: 'repeat' }
    : asks('nothingToRepeat', 'repeat')
