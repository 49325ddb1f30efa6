import type { Rule } from '../turn.ts'
import { best, enough } from './confidence.ts'
import { notSaid } from './decline.ts'
import { namesNew } from './named.ts'

/** Only an aspect, and nothing was said before to ask it of: "for how long". */
export const aboutWhat: Rule = (turn) => {
  const { aspect } = turn.meaning
  if (!aspect || namesNew(turn)) return undefined
  return { acts: [{ do: 'say', prompt: 'aboutWhat' }], closed: true, state: { aspect } }
}

/** The turn breaks off in the middle, and what was heard of it is not sure by itself: a lost word may not make another answer. */
export const partly: Rule = ({ meaning, language, state }) => {
  const text = ` ${meaning.words.join(' ')}`
  const breaksOff = meaning.words.length > 1 && language.lexicon.dangling.some((ending) => text.endsWith(` ${ending}`))
  if (!breaksOff || best(meaning).p >= enough.partly) return undefined
  return { acts: [{ do: 'say', prompt: 'partly' }], closed: true, state: { age: state.age } }
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
