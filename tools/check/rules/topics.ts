import { dataOf, type Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { answersOf, type Entry, languagesOf, lexiconOf, sectionsOf, topicsOf } from '../view.ts'

/** Topics, aspects, stages and persons: those of the cells and of the guide are those that every lexicon has words for. */
export const topics: Rule = (source) => {
  const cells = cellsOf(source)
  return [
    ...languagesOf(source).flatMap((language) => [
      ...unworded(source, language, cells),
      ...relations(source, language),
      ...stages(source, language),
      ...unused(source, language, cells),
    ]),
    ...twice(source, cells),
  ]
}

interface Cell extends Entry<string[]> {
  answer: string
}

const cellsOf = (source: Source): Cell[] =>
  answersOf(source).flatMap((answer) =>
    answer.value.cells.map((cell, index) => ({
      id: cell,
      answer: answer.id,
      path: answer.path,
      keys: [...answer.keys, 'cells', index],
      value: cell.split(/\s+/),
    })),
  )

const idsOf = (source: Source, language: string, part: Parameters<typeof lexiconOf>[2]): Set<string> =>
  new Set(lexiconOf(source, language, part).map((entry) => entry.id))

/** A cell is a topic and at most one aspect, one stage and one person. */
const unworded = (source: Source, language: string, cells: readonly Cell[]): Fault[] => {
  const known = idsOf(source, language, 'topics')
  const kinds = (['aspects', 'stages', 'who'] as const).map((part) => idsOf(source, language, part))
  return cells.flatMap((cell) => {
    const [topic = '', ...rest] = cell.value
    const kindOf = (id: string) => kinds.findIndex((ids) => ids.has(id))
    const wrong = rest.find(
      (id, index) => kindOf(id) < 0 || rest.slice(0, index).some((other) => kindOf(other) === kindOf(id)),
    )
    const home = `${language}/lexicon.yaml`
    return [
      ...(known.has(topic)
        ? []
        : [
            faultAt(
              source,
              cell,
              `unknown topic "${topic}" in the cell "${cell.id}"`,
              `correct it, or give it words in the topics of ${home}`,
            ),
          ]),
      ...(wrong === undefined
        ? []
        : [
            faultAt(
              source,
              cell,
              `"${wrong}" in the cell "${cell.id}" is no aspect, stage or person, or is one too many`,
              `write a topic and at most one aspect, stage and person, as ${home} names them`,
            ),
          ]),
    ]
  })
}

const relations = (source: Source, language: string): Fault[] => {
  const known = idsOf(source, language, 'topics')
  const { subject } = dataOf<{ subject?: string }>(source, 'guide.yaml')
  const used = [{ id: subject, path: 'guide.yaml', keys: ['subject'] }, ...topicsOf(source).flatMap(named)]
  return used
    .filter(({ id }) => id !== undefined && !known.has(id))
    .map((use) =>
      faultAt(
        source,
        use,
        `unknown topic "${use.id}"`,
        `correct it, or give it words in the topics of ${language}/lexicon.yaml`,
      ),
    )
}

const named = (topic: Entry<{ partOf?: string | undefined; other?: string | undefined }>) => [
  { id: topic.id, path: topic.path, keys: topic.keys },
  { id: topic.value.partOf, path: topic.path, keys: [...topic.keys, 'partOf'] },
  { id: topic.value.other, path: topic.path, keys: [...topic.keys, 'other'] },
]

const stages = (source: Source, language: string): Fault[] => {
  const known = idsOf(source, language, 'stages')
  return sectionsOf(source)
    .filter((section) => section.value.stage !== undefined && !known.has(section.value.stage))
    .map((section) =>
      faultAt(
        source,
        { path: section.path, keys: [...section.keys, 'stage'] },
        `unknown stage "${section.value.stage}"`,
        `correct it, or give it words in the stages of ${language}/lexicon.yaml`,
      ),
    )
}

const unused = (source: Source, language: string, cells: readonly Cell[]): Fault[] => {
  const used = new Set(cells.map((cell) => cell.value[0]))
  return lexiconOf(source, language, 'topics')
    .filter((topic) => !used.has(topic.id))
    .map((topic) =>
      faultAt(
        source,
        topic,
        `no answer is about the topic "${topic.id}"`,
        'correct the id, take the topic out, or name it in a cell of answers.yaml',
      ),
    )
}

const twice = (source: Source, cells: readonly Cell[]): Fault[] => {
  const first = new Map<string, Cell>()
  return cells.flatMap((cell) => {
    const other = first.get(cell.id)
    if (!other) first.set(cell.id, cell)
    return other
      ? [
          faultAt(
            source,
            cell,
            `the cell "${cell.id}" of "${cell.answer}" is also one of "${other.answer}"`,
            'leave it to the answer that fits best',
          ),
        ]
      : []
  })
}
