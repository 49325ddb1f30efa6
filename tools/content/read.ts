import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'

/** One YAML file of `content/`: its data, and the line on which any part of it stands. */
export interface SourceFile {
  /** Relative to the content folder: `en/answers/after.yaml`. */
  path: string
  data: unknown
  /** What the YAML reader found wrong, with line numbers in it. */
  errors: readonly string[]
  /** Line (from 1) of a key path; the nearest part above it when it does not exist. */
  lineOf(keys: readonly (string | number)[]): number
}

export interface Source {
  folder: string
  files: readonly SourceFile[]
}

/** Reads every YAML file under the folder; never throws for broken YAML, see `errors`. */
export const readSource = (folder = 'content'): Source => ({
  folder,
  files: readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(folder, path), 'utf8'))),
})

export const parseSource = (path: string, text: string): SourceFile => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (keys: readonly (string | number)[]): number => {
    const node = document.getIn(keys, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    return keys.length === 0 ? 1 : lineOf(keys.slice(0, -1))
  }
  const errors = document.errors.map((error) => error.message)
  return { path, data: errors.length > 0 ? {} : (document.toJS() ?? {}), errors, lineOf }
}

/** The data of one file, or of all files under a folder merged into one object; an absent one is empty. */
export const dataOf = <T extends object>(source: Source, path: string): T =>
  Object.assign(
    {},
    ...source.files.filter((file) => file.path === path || file.path.startsWith(`${path}/`)).map((file) => file.data),
  )

/** Lists by id from all files under a folder; an id may have lines in several of them. */
export const listsOf = (source: Source, path: string): Record<string, string[]> => {
  const lists: Record<string, string[]> = {}
  for (const file of source.files.filter((one) => one.path.startsWith(`${path}/`)))
    for (const [id, lines] of Object.entries(file.data as Record<string, string[]>))
      lists[id] = [...(lists[id] ?? []), ...lines]
  return lists
}
