import { check } from 'ssml-check'
import { seconds, tags } from './ssml-tags.ts'

const longestSpeech = 8000
/** Longer silence belongs to a held turn, which says next to nothing and lasts 20 seconds at most. */
const longestPause = 1
const held = { words: 20, seconds: 20 }

/**
 * What is wrong with the SSML of one speech, read more strictly than ssml-check does: only tags and values that Alexa
 * takes in every locale, right nesting, nothing escaped twice, and no leftovers of Markdown, templates or code in the text.
 */
export const ssmlFaults = (ssml: string): string[] => [
  ...(ssml.length >= longestSpeech ? [`${ssml.length} characters, fewer than ${longestSpeech} are spoken`] : []),
  ...structureFaults(ssml),
  ...pauseFaults(ssml),
  ...textFaults(ssml),
]

/** The same with ssml-check's opinion on top, which is to be waited for. */
export const allSsmlFaults = async (ssml: string): Promise<string[]> => {
  const errors = (await check(ssml, { platform: 'amazon' })) ?? []
  return [...ssmlFaults(ssml), ...errors.map((error) => `ssml-check: ${Object.values(error).join(' ')}`)]
}

const token = /<(\/?)([a-zA-Z:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<|[^<]+/g

const structureFaults = (ssml: string): string[] => {
  const faults: string[] = []
  const open: string[] = []
  for (const [text, closing, name, attributes = '', empty] of ssml.matchAll(token)) {
    if (name === undefined) faults.push(...outsideTags(text, open))
    else if (closing) {
      if (open.at(-1) !== name) faults.push(`</${name}> closes nothing that is open`)
      else open.pop()
    } else {
      faults.push(...tagFaults(name, attributes, open, empty === '/'))
      if (!empty) open.push(name)
    }
  }
  if (!/^<speak>.*<\/speak>$/s.test(ssml) || ssml.lastIndexOf('<speak') > 0)
    faults.push('it has to stand inside one <speak>')
  return [...faults, ...open.map((name) => `<${name}> is never closed`)]
}

const outsideTags = (text: string, open: readonly string[]): string[] => {
  if (text === '<') return ['a raw "<"']
  const parent = open.at(-1)
  return text.trim() !== '' && parent && tags[parent]?.holds === 'nothing' ? [`<${parent}> can't hold text`] : []
}

const tagFaults = (name: string, attributes: string, open: readonly string[], empty: boolean): string[] => {
  const tag = tags[name]
  if (!tag) return [`Alexa doesn't speak <${name}> in every locale`]
  const given = [...attributes.matchAll(/([\w:-]+)\s*=\s*["']([^"']*)["']/g)].map(([, key = '', value = '']) => ({
    key,
    value,
  }))
  const parent = open.at(-1)
  return [
    ...given.filter(({ key }) => !tag.attributes[key]).map(({ key }) => `<${name}> has no attribute ${key}`),
    ...given
      .filter(({ key, value }) => tag.attributes[key]?.(value) === false)
      .map(({ key, value }) => `<${name} ${key}="${value}"> isn't a value that Alexa takes`),
    ...(tag.needs ?? []).filter((key) => !given.some((one) => one.key === key)).map((key) => `<${name}> needs ${key}`),
    ...(name === 'speak' && open.length > 0 ? ['<speak> inside another tag'] : []),
    ...(parent && tags[parent]?.holds ? [`<${name}> inside <${parent}>`] : []),
    ...(name !== 'break' && empty ? [`<${name}> speaks nothing`] : []),
  ]
}

const pauseFaults = (ssml: string): string[] => {
  const long = [...ssml.matchAll(/<break\b[^>]*\btime\s*=\s*["']([^"']*)["']/g)]
    .map((match) => seconds(match[1] ?? ''))
    .filter((time) => time > longestPause)
  const silence = long.reduce((sum, time) => sum + time, 0)
  const words = textOf(ssml).split(/\s+/).filter(Boolean).length
  if (silence === 0 || (words <= held.words && silence <= held.seconds)) return []
  return [
    words > held.words
      ? `a pause of ${Math.max(...long)} s between words, ${longestPause} s at most`
      : `${silence} s of silence, ${held.seconds} s at most`,
  ]
}

const textOf = (ssml: string): string =>
  ssml.replace(/<sub\b[^>]*alias\s*=\s*["']([^"']*)["'][^>]*>[^<]*<\/sub>/g, '$1').replace(/<[^>]*>/g, ' ')

const leftovers: readonly { pattern: RegExp; problem: string }[] = [
  { pattern: /&(?!(?:amp|lt|gt|quot|apos);)/, problem: 'a raw "&"' },
  { pattern: /&amp;(?:amp|lt|gt|quot|apos|#)/, problem: 'something is escaped twice' },
  { pattern: /\{\{|\}\}/, problem: 'a placeholder was not filled in' },
  { pattern: /\*\*|__|`|\]\(|^\s*[#*•-]\s/m, problem: 'leftover Markdown' },
  { pattern: /\bundefined\b|\bNaN\b|\[object|\bnull\b/, problem: 'a value of the code' },
  { pattern: /\b[a-z]+\.[a-zA-Z]{2,}(?:\.[a-zA-Z]+)*\b/, problem: 'a key or an address that is not made to be spoken' },
]

const textFaults = (ssml: string): string[] => {
  const text = textOf(ssml)
  const found = leftovers.flatMap(({ pattern, problem }) => {
    const match = pattern.exec(text)?.[0]
    return match === undefined ? [] : [`${problem} ("${match.trim()}")`]
  })
  const silent = !/[\p{L}\p{N}]/u.test(text) && !/<break\b/.test(ssml)
  return silent ? [...found, 'it speaks nothing'] : found
}
