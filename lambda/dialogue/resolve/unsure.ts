import type { Rule } from '../turn.ts'
import { notSaid } from './decline.ts'
import { namesNew } from './named.ts'

/** Only an aspect, and nothing was said before to ask it of: "for how long". */
export const aboutWhat: Rule = (turn) => {
  const { aspect } = turn.meaning
  if (!aspect || namesNew(turn)) return undefined
  return { acts: [{ do: 'say', prompt: 'aboutWhat' }], closed: true, state: { aspect } }
}

/** A sentence of this many words was a question; fewer may be a slip of the recogniser. */
const sentence = 4

/** Nothing was understood: a question gets an honest no once, and misses in a row differ. */
export const miss: Rule = (turn) => {
  const { meaning, state } = turn
  if (namesNew(turn) && state.misses === 0 && meaning.words.length >= sentence) {
    const declined = notSaid(turn)
    return { ...declined, state: { ...declined.state, misses: 1 } }
  }
  return {
    acts: [{ do: 'miss', count: state.misses }],
    state: { misses: state.misses + 1, age: state.age + 1 },
    closed: true,
  }
}
