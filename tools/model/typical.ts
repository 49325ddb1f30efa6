import type { Wordings } from '../content/examples.ts'

/** The wordings that teach Alexa: `content/` has no fragment and nothing misheard among the first ten. An alarm teaches all it has. */
export const typical = ({ label, wordings }: Wordings): readonly string[] =>
  label.startsWith('alarm/') ? wordings : wordings.slice(0, 10)
