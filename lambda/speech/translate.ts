type Values = Readonly<Record<string, string | number>>

/** Looks a string up; a missing key throws. Values are only made for a string that has places for them. */
export interface Translate {
  (key: string, values?: () => Values): string
  /** The strings of a list that rotates. */
  list(key: string): readonly string[]
  has(key: string): boolean
}

type Look = (key: string, options: Readonly<Record<string, unknown>>) => unknown

/** The strings of one language. A missing key is a fault of the build and is never spoken: it throws. */
export const translate = (look: Look, has: (key: string) => boolean): Translate => {
  const found = (key: string, options: Readonly<Record<string, unknown>>): unknown => {
    if (!has(key)) throw new Error(`no string ${key}`)
    return look(key, options)
  }
  const t = (key: string, values?: () => Values): string => {
    const written = found(key, { skipInterpolation: true })
    if (typeof written !== 'string' || has(`${key}.0`)) throw new Error(`${key} is no single string`)
    return values && written.includes('{{') ? String(found(key, values())) : written
  }
  return Object.assign(t, { has, list: (key: string) => found(key, { returnObjects: true }) as readonly string[] })
}
