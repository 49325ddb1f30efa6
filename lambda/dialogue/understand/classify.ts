import type { Model } from '../../guide/types.ts'

export interface Candidate {
  /** `answer/…`, `open/…`, `device/…`, `act/…` or `alarm/…`. */
  label: string
  /** Share of belief, 0 to 1. */
  p: number
}

/**
 * A weight is packed into three characters: two for its label, one for its value in steps. They are plain ASCII without the
 * quote and the backslash, since a bundle of plain ASCII loads in half the time.
 */
export const alphabet = Array.from({ length: 91 }, (_, at) => String.fromCharCode(at < 57 ? at + 35 : at + 36)).join('')
/** Steps of a weight in 1, and the most steps either way. */
export const step = 6
export const range = 45

const kept = 6

/** Ranks all labels for a turn's features; features the model has never seen count for nothing. */
export const classify = (features: readonly string[], model: Model): Candidate[] => {
  const known = features.flatMap((feature) => weightsOf(model).get(feature) ?? [])
  const scale = 1 / Math.sqrt(Math.max(1, known.length))
  const scores = model.bias.slice()
  for (const packed of known) add(scores, packed, scale)
  const top = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - top))
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares
    .map((share, at) => ({ label: model.labels[at] ?? '', p: share / sum }))
    .sort((a, b) => b.p - a.p)
    .slice(0, kept)
}

const unpacked = new WeakMap<Model, ReadonlyMap<string, string>>()

/** The weights by feature, taken apart at the first question rather than at start. */
export const weightsOf = (model: Model): ReadonlyMap<string, string> => {
  const made =
    unpacked.get(model) ?? new Map(model.weights.split('\n').map((line) => line.split('\t') as [string, string]))
  unpacked.set(model, made)
  return made
}

const add = (scores: number[], packed: string, scale: number): void => {
  for (let at = 0; at < packed.length; at += 3) {
    const label = digit(packed, at) * alphabet.length + digit(packed, at + 1)
    scores[label] = (scores[label] ?? 0) + ((digit(packed, at + 2) - range) / step) * scale
  }
}

const digit = (packed: string, at: number): number => {
  const code = packed.charCodeAt(at)
  return code < 92 ? code - 35 : code - 36
}
