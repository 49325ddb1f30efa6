import type { Source } from '../content/read.ts'
import { type Fault, faultAt, type Spot } from './fault.ts'

/** Faults for the ids of a list that aren't known. */
export const unknown = (
  source: Source,
  known: ReadonlySet<string>,
  kind: string,
  home: string,
  uses: readonly Use[],
): Fault[] =>
  uses
    .filter(({ id }) => id !== undefined && !known.has(id))
    .map((use) => faultAt(source, use, `unknown ${kind} "${use.id}"`, `correct the id, or add "${use.id}" to ${home}`))

export interface Use extends Spot {
  id: string | undefined
}

export const listed = (spot: Spot, key: string, list: readonly string[] = []): Use[] =>
  list.map((id, index) => ({ id, path: spot.path, keys: [...spot.keys, key, index] }))

export const single = (spot: Spot, key: string, id: string | undefined): Use => ({
  id,
  path: spot.path,
  keys: [...spot.keys, key],
})

export const idsOf = (entries: readonly { id: string }[]): Set<string> => new Set(entries.map((entry) => entry.id))
