import type { slu } from 'ask-sdk-model'
import { fold } from './fold.ts'
import type { LanguageModel, SlotType, SlotTypeValue } from './model.ts'

/** Finds the values of a slot type that words name, by value or synonym, case and accents folded. */
export type Resolver = (type: string, words: string) => readonly SlotTypeValue[]

export const resolver = (model: LanguageModel): Resolver => {
  const types = new Map((model.types ?? []).map((type) => [type.name, namesOf(type)]))
  return (type, words) => types.get(type)?.get(fold(words)) ?? []
}

const namesOf = (type: SlotType): ReadonlyMap<string, readonly SlotTypeValue[]> => {
  const names = new Map<string, SlotTypeValue[]>()
  for (const value of type.values) {
    const called = new Set([value.name.value, ...(value.name.synonyms ?? [])].map(fold))
    for (const name of called) names.set(name, [...(names.get(name) ?? []), value])
  }
  return names
}

/** The `resolutions` of a slot, as Alexa sends them for a custom type. */
export const resolutions = (
  skillId: string,
  type: string,
  values: readonly SlotTypeValue[],
): slu.entityresolution.Resolutions => ({
  resolutionsPerAuthority: [
    {
      authority: `amzn1.er-authority.echo-sdk.${skillId}.${type}`,
      status: { code: values.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
      values: values.map(({ id = '', name }) => ({ value: { name: name.value, id } })),
    },
  ],
})
