import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { figureOf, figuresIn, type Numerals, phone, says } from '../figures.ts'
import { holds, placeholdersOf } from '../text.ts'
import { answersOf, answerWordsOf, contactOf, type Entry, factsOf, hedgesOf, languagesOf, numeralsOf } from '../view.ts'

/** A fact is never spoken without its figures, its hedge and the facts it may not travel without. */
export const spoken: Rule = (source) => [
  ...alone(source),
  ...languagesOf(source).flatMap((language) => inLanguage(source, language)),
]

const alone = (source: Source): Fault[] => {
  const facts = new Map(factsOf(source).map((fact) => [fact.id, fact.value]))
  return answersOf(source).flatMap((answer) =>
    answer.value.carries.flatMap((id, index) =>
      (facts.get(id)?.unless ?? [])
        .filter((exception) => !answer.value.carries.includes(exception))
        .map((exception) =>
          faultAt(
            source,
            { path: answer.path, keys: [...answer.keys, 'carries', index] },
            `"${answer.id}" carries the fact "${id}" without its exception "${exception}"`,
            `say the exception in the answer's \`unless\` and add "${exception}" to its \`carries\``,
          ),
        ),
    ),
  )
}

const inLanguage = (source: Source, language: string): Fault[] => {
  const facts = new Map(factsOf(source).map((fact) => [fact.id, fact.value]))
  const hedges = new Map(hedgesOf(source, language).map((hedge) => [hedge.id, hedge.value]))
  const numerals = numeralsOf(source, language)
  const said = new Map(answerWordsOf(source, language).map((words) => [words.id, words]))
  return answersOf(source).flatMap((answer) => {
    const words = said.get(answer.id)
    if (!words) return []
    const text = `${words.value.say} ${words.value.unless ?? ''}`
    return answer.value.carries.flatMap((id) => {
      const fact = facts.get(id)
      return [
        ...(numerals ? (fact?.figures ?? []).filter((figure) => !isSaid(source, text, figure, numerals)) : []).map(
          (figure) =>
            without(
              source,
              words,
              id,
              `its figure "${figure}"`,
              phone.test(figure) ? 'name the line in double braces' : `say "${figure}"`,
            ),
        ),
        ...unhedged(fact?.hedge, text, hedges).map((hedge) =>
          without(source, words, id, `its hedge "${hedge}"`, `say one of: ${hedges.get(hedge)?.join(', ')}`),
        ),
      ]
    })
  })
}

const without = (source: Source, words: Entry<unknown>, fact: string, what: string, how: string): Fault =>
  faultAt(
    source,
    words,
    `"${words.id}" speaks the fact "${fact}" without ${what}`,
    `${how} in \`say\` or \`unless\`, or take the fact out of its \`carries\``,
  )

/** `line` is whichever line answers at this hour, so it stands for each of them. */
const isSaid = (source: Source, text: string, figure: string, numerals: Numerals): boolean => {
  if (phone.test(figure)) {
    const lines = contactOf(source)?.lines ?? {}
    return placeholdersOf(text).some((name) => name === 'line' || lines[name] === figure)
  }
  const wanted = figureOf(figure)
  return wanted !== undefined && figuresIn(text, numerals).some((heard) => says(heard, wanted))
}

const unhedged = (
  hedge: string | undefined,
  text: string,
  hedges: ReadonlyMap<string, readonly string[]>,
): string[] => {
  const words = hedge === undefined ? undefined : hedges.get(hedge)
  return hedge !== undefined && words && !words.some((word) => holds(text, word)) ? [hedge] : []
}
