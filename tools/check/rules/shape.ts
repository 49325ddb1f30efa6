import type { z } from 'zod'
import type { Source, SourceFile } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { schemas } from '../schema.ts'
import { languagesOf } from '../view.ts'

/** Every file is there, is one that the format knows, and holds what the format says. */
export const shape: Rule = (source) => [...source.files.flatMap((file) => misshapen(source, file)), ...missing(source)]

const patternOf = (path: string): string => path.replace(/^[^/]+\//, '*/').replace(/^(\*\/[^/]+\/).*$/, '$1')

const misshapen = (source: Source, file: SourceFile): Fault[] => {
  if (file.errors.length > 0) return []
  const schema = schemas[patternOf(file.path)]
  if (!schema)
    return [
      faultAt(
        source,
        { path: file.path, keys: [] },
        'the format knows no such file',
        'see content/README.md for the files there are; move or rename this one',
      ),
    ]
  const read = schema.safeParse(file.data)
  return read.success ? [] : read.error.issues.flatMap((issue) => explain(source, file.path, issue))
}

const explain = (source: Source, path: string, issue: z.core.$ZodIssue): Fault[] => {
  const keys = issue.path.filter((key) => typeof key !== 'symbol')
  const where = keys.join('.') || 'the file'
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      faultAt(
        source,
        { path, keys: [...keys, key] },
        `unknown key "${key}" in ${where}`,
        'correct the key, or take it out; content/README.md lists the keys',
      ),
    )
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return [
      faultAt(
        source,
        { path, keys },
        `${where} is missing`,
        `add it (${issue.expected}); content/README.md shows an example`,
      ),
    ]
  if (issue.code === 'invalid_key')
    return [
      faultAt(
        source,
        { path, keys },
        `"${keys.at(-1)}" can't be an id`,
        'ids are lower case letters and digits with hyphens between',
      ),
    ]
  return [faultAt(source, { path, keys }, `${where}: ${issue.message}`, 'write it as content/README.md shows')]
}

const missing = (source: Source): Fault[] => {
  const there = new Set(source.files.map((file) => file.path.replace(/^([^/]+\/[^/]+\/).*$/, '$1')))
  const required = Object.entries(schemas).filter(([, shape]) => !shape.safeParse(undefined).success)
  const wanted = required.flatMap(([pattern]) =>
    pattern.startsWith('*/') ? languagesOf(source).map((language) => pattern.replace('*', language)) : [pattern],
  )
  return wanted
    .filter((path) => !there.has(path))
    .map((path) =>
      faultAt(
        source,
        { path, keys: [] },
        'this part of the content is missing',
        'add it; content/README.md shows what stands in it',
      ),
    )
}
