import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The parts of an Alexa interaction model that a device needs. */
export interface LanguageModel {
  invocationName: string
  intents: readonly ModelIntent[]
  types?: readonly SlotType[]
}

export interface ModelIntent {
  name: string
  samples?: readonly string[]
  slots?: readonly { name: string; type: string }[]
}

export interface SlotType {
  name: string
  values: readonly SlotTypeValue[]
}

export interface SlotTypeValue {
  id?: string
  name: { value: string; synonyms?: readonly string[] }
}

export const languageOf = (locale: string): string => locale.slice(0, 2).toLowerCase()

/** The model of the locale, or else of another locale with the same language. */
export const readModel = (locale: string, folder = 'interactionModel'): LanguageModel => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const file =
    files.find((name) => name === `${locale}.json`) ?? files.find((name) => languageOf(name) === languageOf(locale))
  if (!file) throw new Error(`no interaction model for ${locale} in ${folder}: there are ${files.join(', ') || 'none'}`)
  return JSON.parse(readFileSync(join(folder, file), 'utf8')).interactionModel.languageModel
}

/** The intent that takes any sentence: the one with a bare slot for a sample. */
export const bareSlot = (model: LanguageModel): { intent: string; slot: string; type: string } | undefined => {
  for (const { name, samples = [], slots = [] } of model.intents) {
    const slot = slots.find((each) => samples.includes(`{${each.name}}`))
    if (slot) return { intent: name, slot: slot.name, type: slot.type }
  }
  return undefined
}
