import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { phone } from '../figures.ts'
import { answersOf, contactOf, factsOf, sectionsOf } from '../view.ts'

/** Every fact is carried by an answer, and by one that is heard when its section or another is read aloud. */
export const facts: Rule = (source) => [...unspoken(source), ...numbers(source)]

const unspoken = (source: Source): Fault[] => {
  const answers = answersOf(source)
  const read = new Set(sectionsOf(source).flatMap((section) => section.value.reads))
  const carried = new Set(answers.flatMap((answer) => answer.value.carries))
  const heard = new Set(answers.filter((answer) => read.has(answer.id)).flatMap((answer) => answer.value.carries))
  return factsOf(source).flatMap((fact) => {
    if (!carried.has(fact.id))
      return [
        faultAt(
          source,
          fact,
          `no answer carries the fact "${fact.id}"`,
          'name it in the `carries` of the answer that says it, or write an answer',
        ),
      ]
    if (!heard.has(fact.id))
      return [
        faultAt(
          source,
          fact,
          `reading the sections never says the fact "${fact.id}"`,
          `add an answer that carries it to the \`reads\` of a section (its heading is ${fact.value.heading})`,
        ),
      ]
    return []
  })
}

/** A telephone number stands once, in contact.yaml; a fact names the same. */
const numbers = (source: Source): Fault[] => {
  const lines = Object.values(contactOf(source)?.lines ?? {})
  return factsOf(source).flatMap((fact) =>
    (fact.value.figures ?? []).flatMap((figure, index) =>
      phone.test(figure) && !lines.includes(figure)
        ? [
            faultAt(
              source,
              { path: fact.path, keys: [...fact.keys, 'figures', index] },
              `no line of contact.yaml has the number ${figure}`,
              'correct the number here or there',
            ),
          ]
        : [],
    ),
  )
}
