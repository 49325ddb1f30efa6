const margin = '    '
const widest = 88

const inColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR
const coloured = (code: number, text: string): string => (inColour() ? `\u001b[${code}m${text}\u001b[0m` : text)

/** The device's voice: indented, wrapped, and in colour on a terminal that has any. */
export const voice = (text: string): string =>
  wrapped(text, Math.min(process.stdout.columns || widest, widest) - margin.length)
    .map((line) => coloured(36, margin + line))
    .join('\n')

/** What neither of the two says. */
export const aside = (text: string): string => coloured(2, text)

const wrapped = (text: string, width: number): string[] =>
  text.match(new RegExp(`\\S.{0,${Math.max(width, 20) - 1}}(?=\\s|$)|\\S+`, 'gu')) ?? []
