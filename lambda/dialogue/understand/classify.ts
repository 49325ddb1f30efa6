import type { Model } from '../../guide/types.ts'

export interface Candidate {
  /** `answer/…`, `open/…`, `device/…`, `act/…` or `alarm/…`. */
  label: string
  /** Share of belief, 0 to 1. */
  p: number
}

/** Characters of the packed weights begin here: below are control characters and the two that JSON escapes. */
export const firstCharacter = 0xa1
/** A weight is kept in steps of 1/step, between -range and range steps. */
export const step = 12
export const range = 120

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
  for (let at = 0; at < packed.length; at += 2) {
    const label = packed.charCodeAt(at) - firstCharacter
    const weight = (packed.charCodeAt(at + 1) - firstCharacter - range) / step
    scores[label] = (scores[label] ?? 0) + weight * scale
  }
}
