const width = 120

/** JSON as the formatter wants it: what fits in a line stands in a line. */
export const print = (value: unknown): string => `${printed(value, '', 0)}\n`

/** `used`: the characters on the line that are not the value's own, its comma included. */
const printed = (value: unknown, indent: string, used: number): string => {
  const line = inline(value)
  if (used + line.length <= width || !isNested(value)) return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((item) => inner + printed(item, inner, inner.length + 1))
    : members(value).map(([key, item]) => `${inner}${key}: ${printed(item, inner, inner.length + key.length + 3)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null

const members = (value: object): [string, unknown][] =>
  Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [JSON.stringify(key), item])

const inline = (value: unknown): string => {
  if (!isNested(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  const pairs = members(value).map(([key, item]) => `${key}: ${inline(item)}`)
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}'
}
