import type { Guide, Language } from '../../guide/types.ts'
import type { SystemAct } from '../acts.ts'
import type { DialogueState } from '../state.ts'
import type { Decision, Heard, Rule, Turn } from '../turn.ts'
import { understand } from '../understand/understand.ts'
import { close } from './closing.ts'
import { agreed, framed, named, which } from './named.ts'
import { reply } from './reply.ts'
import { spellableIn } from './spellable.ts'
import { steer } from './steer.ts'
import { pointed, thread, turned } from './thread.ts'
import { aboutWhat, miss, partly } from './unsure.ts'
import { warn } from './warn.ts'

export interface Resolved {
  acts: SystemAct[]
  state: DialogueState
  navigation?: string
  /** The rule that decided, for `--why`. */
  rule: string
  meaning: Turn['meaning']
}

/** In the order of precedence; the first that decides, decides. */
const rules: readonly (readonly [string, Rule])[] = [
  ['warn', warn],
  ['steer', steer],
  ['reply', reply],
  ['partly', partly],
  ['thread', thread],
  ['turned', turned],
  ['pointed', pointed],
  ['agreed', agreed],
  ['named', named],
  ['framed', framed],
  ['which', which],
  ['aboutWhat', aboutWhat],
  ['miss', miss],
]

/** One turn: what was heard and the state before it give what is said and the state after it. Pure. */
export const resolve = (
  heard: Heard,
  state: DialogueState,
  context: { guide: Guide; language: Language; now: Date },
): Resolved => {
  const meaning = understand(heard.words, context.language)
  const turn: Turn = { heard, meaning, state, ...context }
  const [rule, decision] = decide(turn)
  const closing = close(decision, turn)
  const spellable = spellableIn(closing.acts, turn)
  const next = { ...nextState(state, decision), ...closing.state, ...(spellable ? { spellable } : {}) }
  return {
    acts: closing.acts,
    state: { ...next, last: decision.same && state.last.length > 0 ? state.last : closing.acts },
    ...(decision.navigation ? { navigation: decision.navigation } : {}),
    rule,
    meaning,
  }
}

const decide = (turn: Turn): [string, Decision] => {
  const heard = turn.heard.words || turn.heard.act || turn.heard.hint
  for (const [name, rule] of heard ? rules : rules.slice(-1)) {
    const decision = rule(turn)
    if (decision) return [name, decision]
  }
  throw new Error('the last rule decides every turn')
}

/** An open question lives one turn, unless the turn changed nothing. */
const nextState = (state: DialogueState, decision: Decision): DialogueState => {
  const { offer, which, ...kept } = state
  const open = decision.same ? { ...(offer ? { offer } : {}), ...(which ? { which } : {}) } : {}
  const next = { ...kept, ...open, turns: state.turns + 1, repeats: 0, ...decision.state }
  for (const key of decision.forget ?? []) delete next[key]
  return next
}
