import type { Guide, Place } from './types.ts'

export const partAt = ({ section, part }: Place, guide: Guide): string | undefined =>
  guide.sections.find(({ id }) => id === section)?.reads[part]

/** Where an answer is read; one that no section reads stands before the first part of its own. */
export const placeOf = (answer: string | undefined, guide: Guide): Place | undefined => {
  if (answer === undefined) return undefined
  for (const { id, reads } of guide.sections) {
    const part = reads.indexOf(answer)
    if (part >= 0) return { section: id, part }
  }
  const section = guide.answers[answer]?.section
  return section ? { section, part: -1 } : undefined
}

/** One part on or back, over the borders of sections; none before the first and after the last. */
export const besidePart = ({ section, part }: Place, by: 1 | -1, guide: Guide): Place | undefined => {
  if (part < 0) return by > 0 ? { section, part: 0 } : besidePart({ section, part: 0 }, by, guide)
  const places = guide.sections.flatMap(({ id, reads }) => reads.map((_, at) => ({ section: id, part: at })))
  const at = places.findIndex((place) => place.section === section && place.part === part)
  return places[at + by]
}

export const besideSection = (section: string, by: 1 | -1, guide: Guide): Place | undefined => {
  const at = guide.sections.findIndex(({ id }) => id === section)
  const next = guide.sections[at + by]
  return at >= 0 && next ? { section: next.id, part: 0 } : undefined
}
