import { check } from 'ssml-check'
import type { Content, Strings } from '../../lambda/guide/types.ts'
import type { Turn } from '../../tools/speaker/device.ts'
import { plain, type Report, report, ssmlOf } from '../../tools/speaker/report.ts'

const limits = { words: 60, wordsReading: 190, speech: 8_000, response: 24_576, state: 2_048, break: 1, held: 10 }

const reading = ['read-section', 'next', 'previous', 'more', 'start-over']
const sayAs =
  'characters spell-out cardinal number ordinal digits fraction unit date time telephone address interjection'.split(
    ' ',
  )
const tags = 'speak break prosody say-as sub phoneme p s emphasis w'.split(' ')

/** What is wrong with a turn whatever was said in it. */
export const faultsOf = async (turn: Turn, content: Content): Promise<string[]> => {
  const told = report('', turn)
  const reprompt = ssmlOf(turn.response.response.reprompt?.outputSpeech)
  return [
    ...(await faultsOfSsml(told.ssml, told)),
    ...(reprompt === '' ? [] : await faultsOfSsml(reprompt, told)),
    ...faultsOfLength(turn, told),
    ...faultsOfOpening(turn, told, plain(reprompt)),
    ...leaks(`${told.speech} ${plain(reprompt)} ${JSON.stringify(told.card ?? '')}`, content),
  ]
}

const faultsOfSsml = async (ssml: string, { navigation }: Report): Promise<string[]> => {
  const found = (await check(ssml, { platform: 'amazon' })) ?? []
  const longest = navigation === 'hold' ? limits.held : limits.break
  return [
    ...found.map((fault) => `invalid SSML ${JSON.stringify(fault)}: ${ssml}`),
    ...[...ssml.matchAll(/<\/?([\w:-]+)/g)].flatMap(([, tag = '']) =>
      tags.includes(tag) ? [] : [`<${tag}> is not allowed`],
    ),
    ...[...ssml.matchAll(/interpret-as="([^"]*)"/g)].flatMap(([, as = '']) =>
      sayAs.includes(as) ? [] : [`say-as ${as}`],
    ),
    ...[...ssml.matchAll(/<break time="([\d.]+)(m?s)"/g)].flatMap(([tag, time, unit]) =>
      Number(time) / (unit === 'ms' ? 1000 : 1) > longest ? [`${tag} is too long`] : [],
    ),
    ...(/<sub(?![^>]*alias="[^"]+")/.test(ssml) ? ['<sub> without alias'] : []),
  ]
}

const wordsIn = (speech: string): number => speech.replace(/\d[\d\s.-]{6,}\d/g, 'number').split(/\s+/).length

const faultsOfLength = ({ response }: Turn, { speech, ssml, outcome, navigation = '' }: Report): string[] => {
  const isReading = outcome === 'navigation' && reading.includes(navigation)
  const sizes: [name: string, size: number, limit: number][] = [
    ['words', wordsIn(speech), isReading ? limits.wordsReading : limits.words],
    ['characters of speech', ssml.length, limits.speech],
    ['bytes of response', bytes(response), limits.response],
    ['bytes of state', bytes(response.sessionAttributes?.state ?? {}), limits.state],
  ]
  return sizes.flatMap(([name, size, limit]) => (size > limit ? [`${size} ${name}, at most ${limit}: ${speech}`] : []))
}

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

const faultsOfOpening = ({ response: { response } }: Turn, { speech }: Report, reprompt: string): string[] => {
  if (typeof response.shouldEndSession !== 'boolean') return ['shouldEndSession is no boolean']
  if (speech === '') return ['nothing is said']
  if (response.shouldEndSession) return reprompt === '' ? [] : [`a closed session reprompts: ${reprompt}`]
  if (reprompt === '') return [`an open session has no reprompt: ${speech}`]
  if (reprompt === speech) return [`the reprompt is the prompt: ${speech}`]
  return reprompt.length < speech.length ? [] : [`the reprompt is no shorter than the prompt: ${speech} / ${reprompt}`]
}

const leaks = (heard: string, { languages }: Content): string[] => {
  const keys = Object.values(languages).flatMap(({ strings }) => keysOf(strings))
  const words = new Set(heard.split(/[\s",]+/).map((word) => word.replace(/[.?!:]+$/, '')))
  return [
    ...keys.filter((key) => words.has(key)).map((key) => `the key ${key} is spoken`),
    ...['{{', '}}', 'undefined', '[object', 'NaN']
      .filter((mark) => heard.includes(mark))
      .map((mark) => `${mark} is spoken: ${heard}`),
  ]
}

/** Paths below the first level: one word alone may be a word of the language. */
const keysOf = (strings: Strings, path = ''): string[] =>
  Object.entries(strings).flatMap(([name, value]) => {
    const key = path === '' ? name : `${path}.${name}`
    return typeof value === 'string' ? (key.includes('.') ? [key] : []) : keysOf(value, key)
  })
