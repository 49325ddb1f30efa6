import { folded } from '../../lambda/dialogue/understand/words.ts'
import type { LanguageModel } from '../speaker/model.ts'

type Closed = Pick<LanguageModel, 'intents' | 'types'>

/** Every whole utterance that an intent claims for itself: its carriers filled with the values of their slot. */
export const utterances = ({ intents, types }: Closed, name: string): string[] => {
  const intent = intents.find((one) => one.name === name)
  return (intent?.samples ?? []).flatMap((sample) => {
    const slot = intent?.slots?.find((one) => sample.includes(`{${one.name}}`))
    const values = types?.find((type) => type.name === slot?.type)?.values ?? []
    const spoken = values.flatMap(({ name: { value, synonyms = [] } }) => [value, ...synonyms])
    return spoken.map((words) => folded(sample.replace(`{${slot?.name}}`, words)))
  })
}

/** Whether words belong to an intent with a closed slot or to one of Amazon's, so that no question may teach them. */
export const claims = (
  model: Closed,
  builtIns: Readonly<Record<string, readonly string[]>>,
): ((words: string) => boolean) => {
  const ours = model.intents.flatMap(({ name }) => utterances(model, name))
  const claimed = new Set([...ours, ...Object.values(builtIns).flat().map(folded)])
  return (words) => claimed.has(folded(words))
}
