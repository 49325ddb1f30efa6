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
    const spoken = [section.name, ...section.words, ...ordinals(words, index, index === order.length - 1)]
    const [value = id, ...synonyms] = taken.take(spoken.flatMap((line) => bothWays(line, words.skill.letters)))
    return { id, name: { value, synonyms } }
  })
  return { name: 'SECTION', values }
}

const ordinals = ({ skill }: Words, index: number, isLast: boolean): string[] => {
  const number = skill.ordinals.numbers[index]
  if (!number) throw new Error(`skill.yaml has no ordinal for section ${index + 1}`)
  const { cardinal, ordinal } = number
  const filled = skill.ordinals.forms.map((form) => form.replace('{cardinal}', cardinal).replace('{ordinal}', ordinal))
  return isLast ? [...filled, ...skill.ordinals.last] : filled
}
