/** The SSML that Alexa speaks in every locale of the skill: tag → attributes and the values they take. */
export interface Tag {
  attributes: Readonly<Record<string, (value: string) => boolean>>
  needs?: readonly string[]
  /** It holds nothing, or text alone; others may hold tags. */
  holds?: 'nothing' | 'text'
}

const oneOf =
  (...values: string[]) =>
  (value: string): boolean =>
    values.includes(value)
const filled = (value: string): boolean => value.trim() !== ''
const percent =
  (least: number) =>
  (value: string): boolean =>
    /^\d+%$/.test(value) && Number.parseInt(value, 10) >= least

export const longestBreak = 10

/** Seconds of "400ms" or "1.5s". */
export const seconds = (time: string): number => {
  const match = /^\+?(\d+(?:\.\d+)?)(ms|s)$/.exec(time)
  return match ? Number(match[1]) / (match[2] === 'ms' ? 1000 : 1) : Number.NaN
}

const steps = ['x-low', 'low', 'medium', 'high', 'x-high']
const sayAs = [
  'characters',
  'spell-out',
  'cardinal',
  'number',
  'ordinal',
  'digits',
  'fraction',
  'unit',
  'date',
  'time',
  'telephone',
  'address',
  'interjection',
  'expletive',
]

export const tags: Readonly<Record<string, Tag>> = {
  speak: { attributes: {} },
  p: { attributes: {} },
  s: { attributes: {} },
  break: {
    attributes: {
      time: (value) => seconds(value) <= longestBreak,
      strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'),
    },
    holds: 'nothing',
  },
  prosody: {
    attributes: {
      rate: (value) => oneOf('x-slow', 'slow', 'medium', 'fast', 'x-fast')(value) || percent(20)(value),
      pitch: (value) => oneOf(...steps)(value) || /^[+-]\d+(\.\d+)?%$/.test(value),
      volume: (value) =>
        oneOf('silent', 'x-soft', 'soft', 'medium', 'loud', 'x-loud')(value) || /^[+-]\d+(\.\d+)?dB$/.test(value),
    },
  },
  emphasis: { attributes: { level: oneOf('strong', 'moderate', 'reduced') }, needs: ['level'] },
  lang: { attributes: { 'xml:lang': (value) => /^[a-z]{2}-[A-Z]{2}$/.test(value) }, needs: ['xml:lang'] },
  'say-as': {
    attributes: {
      'interpret-as': oneOf(...sayAs),
      format: oneOf('mdy', 'dmy', 'ymd', 'md', 'dm', 'ym', 'my', 'd', 'm', 'y'),
    },
    needs: ['interpret-as'],
    holds: 'text',
  },
  sub: { attributes: { alias: filled }, needs: ['alias'], holds: 'text' },
  phoneme: { attributes: { alphabet: oneOf('ipa', 'x-sampa'), ph: filled }, needs: ['alphabet', 'ph'], holds: 'text' },
  w: {
    attributes: { role: oneOf('amazon:VB', 'amazon:VBD', 'amazon:NN', 'amazon:SENSE_1') },
    needs: ['role'],
    holds: 'text',
  },
}
