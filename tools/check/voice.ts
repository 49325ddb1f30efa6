import type { Strings } from '../../lambda/guide/types.ts'
import { type Translate, translate } from '../../lambda/speech/translate.ts'

type Values = Readonly<Record<string, unknown>>

/** Looks strings up and fills them in, without the library that does it on Lambda. */
export const voiceOf = (strings: Strings): Translate => {
  const at = (key: string): unknown =>
    key.split('.').reduce<unknown>((part, name) => (isTable(part) ? part[name] : undefined), strings)
  const look = (key: string, values: Values): unknown => {
    const found = at(key)
    return typeof found === 'string'
      ? found.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
      : found
  }
  return translate(look, (key) => at(key) !== undefined)
}

const isTable = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
