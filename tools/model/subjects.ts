import type { SlotType } from '../speaker/model.ts'
import { bothWays } from './letters.ts'
import { Taken } from './taken.ts'
import { typical } from './typical.ts'
import { spelling } from './vocabulary.ts'
import type { Words } from './words.ts'

/** SUBJECT: topic ids with the words of the lexicon; a phrase belongs to the first topic that names it. */
export const subjectType = ({ topics, asked, skill }: Words): SlotType => {
  const spell = spelling(asked.flatMap(typical))
  const taken = new Taken()
  const values = Object.entries(topics).map(([id, phrases]) => {
    const sayable = phrases.filter((phrase) => !/\p{N}/u.test(phrase)).flatMap(spell)
    const [value, ...synonyms] = taken.take(sayable.flatMap((phrase) => bothWays(phrase, skill.letters)))
    if (value === undefined || synonyms.length === 0)
      throw new Error(`topic ${id} needs two words of its own in lexicon.yaml`)
    return { id, name: { value, synonyms } }
  })
  return { name: 'SUBJECT', values }
}
