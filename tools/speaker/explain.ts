import type { Resolved } from '../../lambda/dialogue/resolve/resolve.ts'
import type { Content } from '../../lambda/guide/types.ts'
import { createSkill, type Skill } from '../../lambda/skill.ts'

/** The skill, with an account of every turn for `--why` in what it tells tools. */
export const explainingSkill = (content: Content): Skill => {
  let resolved: Resolved | undefined
  const skill = createSkill(content, {
    watch: (turn) => {
      resolved = turn
    },
  })
  return async (event, context) => {
    resolved = undefined
    const response = await skill(event, context)
    const told = response.sessionAttributes?.turn
    if (told && resolved) told.why = explained(resolved)
    return response
  }
}

const explained = ({ rule, meaning, state }: Resolved) => ({
  rule,
  words: meaning.words.join(' '),
  heard: Object.fromEntries(
    meaning.spans.map(({ from, to, concepts }) => [meaning.words.slice(from, to).join(' '), concepts.join(' ')]),
  ),
  aspect: meaning.aspect,
  stage: meaning.stage,
  who: meaning.who,
  alarm: meaning.alarm,
  unexplained: meaning.unexplained,
  unknown: meaning.unknown,
  candidates: Object.fromEntries(meaning.candidates.map(({ label, p }) => [label, Number(p.toFixed(2))])),
  fromContext: {
    topic: meaning.topics.includes(state.topic ?? '') ? undefined : state.topic,
    stage: meaning.stage ? undefined : state.stage,
  },
})
