import type { z } from 'zod'
import { dataOf, type Source } from '../content/read.ts'
import type { Spot } from './fault.ts'
import * as schema from './schema.ts'

/** One thing of the content with the place it stands at. Things that don't have the right shape are left out: the shape rule names those. */
export interface Entry<T> extends Spot {
  id: string
  value: T
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const partOf = (data: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), data)

const entriesOf = <T>(source: Source, path: string, shape: z.ZodType<T>, under: string[] = []): Entry<T>[] =>
  source.files
    .filter((file) => file.path === path || file.path.startsWith(`${path}/`))
    .flatMap((file) =>
      Object.entries(partOf(file.data, under) ?? {}).flatMap(([id, data]) => {
        const read = shape.safeParse(data)
        return read.success ? [{ id, path: file.path, keys: [...under, id], value: read.data }] : []
      }),
    )

const fileOf = <T>(source: Source, path: string, shape: z.ZodType<T>): T | undefined =>
  shape.safeParse(dataOf(source, path)).data

export const languagesOf = (source: Source): string[] => [
  ...new Set(source.files.flatMap(({ path }) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : []))),
]

export const factsOf = (source: Source) => entriesOf(source, 'guide.yaml', schema.fact, ['facts'])
export const sectionsOf = (source: Source) => entriesOf(source, 'guide.yaml', schema.section, ['sections'])
export const topicsOf = (source: Source) => entriesOf(source, 'guide.yaml', schema.topic, ['topics'])
export const answersOf = (source: Source) => entriesOf(source, 'answers.yaml', schema.answer)
export const openOf = (source: Source) => entriesOf(source, 'open.yaml', schema.openSubject)
export const contactOf = (source: Source) => fileOf(source, 'contact.yaml', schema.contact)

export const answerWordsOf = (source: Source, language: string) =>
  entriesOf(source, `${language}/answers`, schema.answerWords)
export const wordingsOf = (source: Source, language: string) =>
  entriesOf(source, `${language}/wordings`, schema.wordings)
export const openWordsOf = (source: Source, language: string) =>
  entriesOf(source, `${language}/open.yaml`, schema.openWords)
export const deviceWordsOf = (source: Source, language: string) =>
  entriesOf(source, `${language}/device.yaml`, schema.deviceWords)
export const sectionWordsOf = (source: Source, language: string) =>
  entriesOf(source, `${language}/sections.yaml`, schema.sectionWords)
export const actWordsOf = (source: Source, language: string) =>
  entriesOf(source, `${language}/acts.yaml`, schema.wordings)
export const lexiconOf = (source: Source, language: string, part: 'topics' | 'aspects' | 'stages' | 'who') =>
  entriesOf(source, `${language}/lexicon.yaml`, schema.wordings, [part])
export const alarmOf = (source: Source, language: string) => fileOf(source, `${language}/alarm.yaml`, schema.alarm)
export const pronounceOf = (source: Source, language: string) =>
  entriesOf(source, `${language}/pronounce.yaml`, schema.text)
export const hedgesOf = (source: Source, language: string) =>
  entriesOf(source, `${language}/hedges.yaml`, schema.wordings)
export const numeralsOf = (source: Source, language: string) =>
  fileOf(source, `${language}/numerals.yaml`, schema.numerals)
export const styleOf = (source: Source, language: string) => fileOf(source, `${language}/style.yaml`, schema.style)

/** Every string of the file with the place it stands at, however deep. */
export const stringsOf = (source: Source, path: string): Entry<string>[] => {
  const walk = (value: unknown, keys: (string | number)[]): Entry<string>[] => {
    if (typeof value === 'string') return [{ id: keys.join('.'), path, keys, value }]
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...keys, index]))
    return isObject(value) ? Object.entries(value).flatMap(([key, item]) => walk(item, [...keys, key])) : []
  }
  return walk(dataOf(source, path), [])
}
