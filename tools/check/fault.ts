import type { Source } from '../content/read.ts'

/** Something wrong in the content: where it stands, what it is, and what a person can do about it. */
export interface Fault {
  file: string
  line: number
  problem: string
  remedy: string
}

export type Rule = (source: Source) => Fault[]

/** A part of a content file: the file's path inside the content folder, and the keys that lead to the part. */
export interface Spot {
  path: string
  keys: readonly (string | number)[]
}

export const faultAt = (source: Source, spot: Spot, problem: string, remedy: string): Fault => ({
  file: `${source.folder}/${spot.path}`,
  line: source.files.find((file) => file.path === spot.path)?.lineOf(spot.keys) ?? 1,
  problem,
  remedy,
})

export const printFault = (fault: Fault): string =>
  `${fault.file}:${fault.line}: ${fault.problem}. What to do: ${fault.remedy}`

export const byPlace = (a: Fault, b: Fault): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.problem.localeCompare(b.problem)
