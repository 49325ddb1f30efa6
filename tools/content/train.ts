import { alphabet, range, step } from '../../lambda/dialogue/understand/classify.ts'
import type { Model } from '../../lambda/guide/types.ts'

export interface Example {
  label: string
  features: readonly string[]
}

const epochs = 20
const rate = 0.5
const decay = 2e-5
const dropped = 0.3
const smallest = 0.7
/** Labels that are hardly believed in are left alone: it keeps the weights few and the training short. */
const negligible = 0.03

/** Multinomial logistic regression by AdaGrad: the same examples give the same model, on every machine. */
export const train = (examples: readonly Example[]): Model => {
  const labels = [...new Set(examples.map((example) => example.label))].sort()
  const names = frequent(examples)
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ label, features }) => ({
    label: labels.indexOf(label),
    features: features.flatMap((name) => index.get(name) ?? []),
  }))
  const fitted = fit(rows, labels.length, names.length)
  return {
    labels,
    bias: Array.from(fitted.bias, (value) => Math.round(value * 100) / 100),
    weights: pack(names, fitted.weights, labels.length),
  }
}

/** A pair of words seen once or twice says more about the writer than about the question. */
const frequent = (examples: readonly Example[]): string[] => {
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  return [...seen].filter(([name, count]) => count > 2 || !/^[bps]:/.test(name)).map(([name]) => name)
}

interface Row {
  label: number
  features: readonly number[]
}

const fit = (rows: readonly Row[], labels: number, features: number) => {
  const weights = new Float32Array(labels * features)
  const squares = new Float32Array(labels * features).fill(1e-2)
  const bias = new Float32Array(labels)
  const random = dice(7)
  const order = rows.map((_, at) => at)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const row = rows[at] as Row
      learn(
        row,
        row.features.filter(() => random() > dropped),
        { weights, squares, bias, labels, features },
      )
    }
  }
  return { weights, bias }
}

interface Machine {
  weights: Float32Array
  squares: Float32Array
  bias: Float32Array
  labels: number
  features: number
}

const learn = (row: Row, active: readonly number[], machine: Machine): void => {
  const { weights, squares, bias, labels } = machine
  const scale = 1 / Math.sqrt(Math.max(1, active.length))
  const errors = softmax(scores(active, machine, scale))
  errors[row.label] = (errors[row.label] ?? 0) - 1
  for (let label = 0; label < labels; label++) {
    const error = errors[label] as number
    if (Math.abs(error) < negligible) continue
    bias[label] = (bias[label] as number) - 0.002 * error
    for (const feature of active) {
      const at = feature * labels + label
      const slope = error * scale + decay * (weights[at] as number)
      squares[at] = (squares[at] as number) + slope * slope
      weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number)
    }
  }
}

const scores = (active: readonly number[], { weights, bias, labels }: Machine, scale: number): Float64Array => {
  const sums = Float64Array.from(bias)
  for (const feature of active) {
    const base = feature * labels
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] as number) + (weights[base + label] as number) * scale
  }
  return sums
}

const softmax = (values: Float64Array): Float64Array => {
  const top = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const shares = values.map((value) => Math.exp(value - top))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / sum)
}

const pack = (names: readonly string[], weights: Float32Array, labels: number): string =>
  names
    .map((name, feature) => [name, packRow(weights.subarray(feature * labels, (feature + 1) * labels))])
    .filter(([, row]) => row)
    .map((line) => line.join('\t'))
    .join('\n')

const packRow = (row: Float32Array): string =>
  [...row].map((weight, label) => (Math.abs(weight) < smallest ? '' : pair(label, weight))).join('')

const pair = (label: number, weight: number): string => {
  const steps = Math.max(-range, Math.min(range, Math.round(weight * step)))
  const digits = [Math.floor(label / alphabet.length), label % alphabet.length, range + steps]
  return digits.map((digit) => alphabet[digit]).join('')
}

/** Mulberry32: a small seeded generator, so that a build can be repeated. */
const dice = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const shuffle = (order: number[], random: () => number): void => {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const moved = order[at] as number
    order[at] = order[other] as number
    order[other] = moved
  }
}
