import { type Wordings, wordingsOf } from '../content/examples.ts'
import { dataOf, type Source } from '../content/read.ts'
import type { SourceLexicon } from '../content/shapes.ts'

/** The words of one language that the recogniser is taught, and those the store shows. */
export interface Words {
  language: string
  skill: SkillWords
  sections: Record<string, { name: string; heading: string; words: string[] }>
  /** Topic id → how it is named. */
  topics: Record<string, string[]>
  /** What people say, the most typical first. */
  asked: Wordings[]
}

export interface SkillWords {
  invocation: string
  fallbackIntentSensitivity?: string
  /** Intent → its samples. */
  carriers: Record<string, string[]>
  letters: string[]
  followUps: string[]
  ordinals: { forms: string[]; numbers: { cardinal: string; ordinal: string }[]; last: string[] }
  manifest: ManifestWords
}

export interface ManifestWords {
  name: string
  summary: string
  description: string
  /** Stands in the description, word for word. */
  disclaimer: string
  examplePhrases: string[]
  keywords: string[]
  testingInstructions: string
}

export const readWords = (source: Source, language: string): Words => ({
  language,
  skill: dataOf(source, `${language}/skill.yaml`),
  sections: dataOf(source, `${language}/sections.yaml`),
  topics: dataOf<SourceLexicon>(source, `${language}/lexicon.yaml`).topics,
  asked: wordingsOf(source, language),
})
