import type { Cell, Guide } from './types.ts'

/** How well a cell fits what is asked; below 0 it does not. A cell that asks for more than was said does not fit. */
const fit = (cell: Cell, wanted: Cell): number => {
  const parts = (['aspect', 'stage', 'who'] as const).map((part, at) => {
    if (cell[part] === undefined) return 0
    return cell[part] === wanted[part] ? 4 - at : Number.NEGATIVE_INFINITY
  })
  return cell.topic === wanted.topic ? parts.reduce((sum, part) => sum + part, 0) : -1
}

/** The answer whose cells fit best; with `exact`, the aspect has to be answered and not just the topic. */
export const answerFor = (wanted: Cell, guide: Guide, exact: boolean): string | undefined => {
  let best: { id: string; score: number } | undefined
  for (const [id, { cells }] of Object.entries(guide.answers)) {
    for (const cell of cells) {
      const score = fit(cell, wanted)
      if (score < 0 || (exact && cell.aspect !== wanted.aspect)) continue
      if (!best || score > best.score) best = { id, score }
    }
  }
  return best?.id
}

/** The topic and the topics it is part of, from the inside out. */
export const family = (topic: string, guide: Guide): string[] => {
  const above = guide.topics[topic]?.partOf
  return above ? [topic, ...family(above, guide)] : [topic]
}

/** Whether two topics belong together: one is part of the other, or both of a third. */
export const related = (a: string, b: string, guide: Guide): boolean =>
  family(a, guide).some((topic) => family(b, guide).includes(topic))
