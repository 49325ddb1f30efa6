import type { Wordings } from '../content/examples.ts'

/** The wordings that teach Alexa: `content/` has no fragment and nothing misheard among the first ten. An alarm teaches more. */
export const typical = ({ label, wordings }: Wordings): readonly string[] =>
  wordings.slice(0, label.startsWith('alarm/') ? 40 : 10)
