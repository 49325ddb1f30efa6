/** A pause between the items of a list, written into text where it is spoken. */
export const pause = '\u2004'
/** A held turn: silence while the listener does something else. */
export const silence = '\u2003'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const phone = /\b\d{3}-\d{3}-\d{4}\b/g

/** Turns written text into SSML: the only place that escapes. `pronounce` gives the spoken form of written words, whole words only. */
export const toSsml = (text: string, pronounce: Readonly<Record<string, string>>, rate: number): string => {
  const escaped = text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')
  const spoken = pronounced(escaped, pronounce)
    .replace(phone, (number) => `<say-as interpret-as="telephone">${number}</say-as>`)
    .replaceAll(pause, '<break time="350ms"/>')
    .replaceAll(silence, '<break time="10s"/>')
  return `<speak>${atRate(spoken, rate)}</speak>`
}

const pronounced = (text: string, pronounce: Readonly<Record<string, string>>): string => {
  const words = Object.keys(pronounce).sort((a, b) => b.length - a.length)
  if (words.length === 0) return text
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}/-])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return text.replace(pattern, (word) => pronounce[word] ?? word)
}

/** Percent of the usual rate, a step slower or faster each. */
const rates: Readonly<Record<number, string>> = { [-2]: '70%', [-1]: '85%', 1: '120%', 2: '140%' }

const atRate = (spoken: string, rate: number): string => {
  const percent = rates[rate]
  return percent ? `<prosody rate="${percent}">${spoken}</prosody>` : spoken
}
