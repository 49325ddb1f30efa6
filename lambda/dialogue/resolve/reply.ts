import type { Decision, Rule, Turn } from '../turn.ts'
import { inform, isAbout } from './inform.ts'
import { offered } from './offered.ts'
import { asks, askWhich } from './say.ts'
import { actOf } from './steer.ts'

/** The reply to what the skill has just asked: yes, no, or one of two. */
export const reply: Rule = (turn) => {
  const chosen = turn.state.which && chosenOf(turn.state.which, turn)
  if (chosen) return inform(chosen, turn)
  const act = actOf(turn)
  if (act === 'affirm' && turn.state.which) return askWhich(turn.state.which)
  if (act === 'affirm') return offered(turn) ?? asks('yesWhat')
  return act === 'deny' ? refuse(turn) : undefined
}

const alarms = ['emergency', 'urgent', 'harm']

/** No to an offer or to an alarm stays; no to "what else?" is the end of the talk. */
const refuse = ({ state }: Turn): Decision =>
  state.offer || state.which || state.last.some((act) => alarms.includes(act.do))
    ? asks('refused')
    : { acts: [{ do: 'goodbye' }], navigation: 'stop', closed: true }

/** By an ordinal, or by a word that only one of the options is about. */
const chosenOf = (options: readonly string[], { meaning, guide }: Turn): string | undefined => {
  const { mentions, topics, words } = meaning
  if (words.length > 6) return undefined
  if (mentions.includes('first')) return options[0]
  if (mentions.includes('second') || mentions.includes('other')) return options[1]
  const about = options.filter((option) => topics.some((topic) => isAbout(option, topic, guide)))
  return about.length === 1 ? about[0] : undefined
}
