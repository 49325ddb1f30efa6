const margin = '    '
const widest = 88

const inColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR
const coloured = (code: number, text: string): string => (inColour() ? `\u001b[${code}m${text}\u001b[0m` : text)

/** The device's voice: indented, wrapped, and in colour on a terminal that has any. */
export const indented = (text: string): string => {
  const width = Math.min(process.stdout.columns ?? widest, widest) - margin.length
  const lines = text.match(new RegExp(`\\S.{0,${Math.max(width, 20) - 2}}\\S*(?=\\s|$)`, 'gu')) ?? []
  return lines.map((line) => coloured(36, margin + line)).join('\n')
}

/** What neither of the two says. */
export const aside = (text: string): string => coloured(2, text)
