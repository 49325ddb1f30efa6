import type { Cell, Guide } from './types.ts'

/** What a match is worth: an aspect that was asked more than the stage, one taken over from before less. */
const worth = { asked: { aspect: 4, stage: 3, who: 2 }, kept: { aspect: 2, stage: 3, who: 2 } }

/** How well a cell fits what is asked; below 0 it does not. A cell that asks for more than was said does not fit. */
const fit = (cell: Cell, wanted: Cell, values: Readonly<Record<'aspect' | 'stage' | 'who', number>>): number => {
  const parts = (['aspect', 'stage', 'who'] as const).map((part) => {
    if (cell[part] === undefined) return 0
    return cell[part] === wanted[part] ? values[part] : Number.NEGATIVE_INFINITY
  })
  return cell.topic === wanted.topic ? parts.reduce((sum, part) => sum + part, 0) : -1
}

/** The answer whose cells fit best; with `exact`, the aspect has to be answered and not just the topic. */
export const answerFor = (
  wanted: Cell,
  guide: Guide,
  exact: boolean,
  aspect: keyof typeof worth = 'asked',
): string | undefined => {
  let best: { id: string; score: number } | undefined
  for (const [id, { cells }] of Object.entries(guide.answers)) {
    for (const cell of cells) {
      const score = fit(cell, wanted, worth[aspect])
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
