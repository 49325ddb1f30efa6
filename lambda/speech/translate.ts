import type { Translate } from './render.ts'

type Look = (key: string, options: Readonly<Record<string, unknown>>) => unknown

/** The strings of one language. A missing key is a fault of the build and is never spoken: it throws. */
export const translate = (look: Look, has: (key: string) => boolean): Translate => {
  const found = (key: string, options: Readonly<Record<string, unknown>>): unknown => {
    if (!has(key)) throw new Error(`no string ${key}`)
    return look(key, options)
  }
  const t = (key: string, values: Readonly<Record<string, string | number>> = {}) => String(found(key, values))
  return Object.assign(t, { has, list: (key: string) => found(key, { returnObjects: true }) as readonly string[] })
}
