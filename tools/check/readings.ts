import type { Source } from '../content/read.ts'
import { answerWordsOf, sectionsOf } from './view.ts'

/** What is heard when a section is read aloud: section id → its answers with their exceptions, in the printed order. */
export const readAloud = (source: Source, language: string): Map<string, string> => {
  const words = new Map(answerWordsOf(source, language).map((entry) => [entry.id, entry.value]))
  const said = (id: string): string => {
    const answer = words.get(id)
    return [answer?.say, answer?.unless].filter(Boolean).join(' ')
  }
  return new Map(
    sectionsOf(source).map((section) => [section.id, section.value.reads.map(said).filter(Boolean).join(' ')]),
  )
}
