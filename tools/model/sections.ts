import { ordinalsOf } from '../content/ordinals.ts'
import type { SlotType } from '../speaker/model.ts'
import { bothWays } from './letters.ts'
import { Taken } from './taken.ts'
import type { Words } from './words.ts'

/** SECTION: section ids in the printed order, with their names, wordings and ordinals. */
export const sectionType = (words: Words, order: readonly string[]): SlotType => {
  const taken = new Taken()
  const values = order.map((id, index) => {
    const section = words.sections[id]
    if (!section) throw new Error(`section ${id} has no words in sections.yaml`)
    const spoken = [
      section.name,
      ...section.words,
      ...ordinalsOf(words.skill.ordinals, index, index === order.length - 1),
    ]
    const [value = id, ...synonyms] = taken.take(spoken.flatMap((line) => bothWays(line, words.skill.letters)))
    return { id, name: { value, synonyms } }
  })
  return { name: 'SECTION', values }
}
