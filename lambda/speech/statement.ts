import { isOpen, lineFor } from '../guide/hours.ts'
import type { Way } from '../guide/types.ts'
import type { RenderContext, Spoken } from './context.ts'

/** An answer's statement with its exceptions; the exceptions are never left out. */
export const statement = (id: string, context: RenderContext, length?: 'short' | 'more'): string => {
  const part = (name: string) => {
    const key = `answers.${id}.${name}`
    return context.t.has(key) ? context.t(key, () => numbers(context)) : ''
  }
  const hour =
    context.t.has(`answers.${id}.sayClosed`) && !isOpen(context.now, context.guide.contact) ? 'sayClosed' : 'say'
  const said = (length === 'more' && part('more')) || (length === 'short' && part('short')) || part(hour)
  return [said, part('unless')].filter(Boolean).join(' ')
}

export const title = (id: string, { t }: RenderContext): string => t(`answers.${id}.title`)

/** The lines by name, and as `line` the one to call about a cause at this hour. */
export const numbers = (context: RenderContext, cause = 'scan'): Record<string, string> => {
  const { contact } = context.guide
  return { ...contact.lines, line: contact.lines[lineFor(cause, context.now, contact)] ?? '' }
}

/** Who can say what the guide does not: in full, without repeating the digits, or behind something that helps. */
export const way = (cause: Way, kind: 'way' | 'wayAgain' | 'wayNear', context: RenderContext): string =>
  context.t(`${kind}.${cause}`, () => numbers(context, cause))

/** A string and its reprompt, with numbers and further values filled in. */
export const prompted = (
  key: string,
  context: RenderContext,
  reprompt = 'askReprompt',
  values: Readonly<Record<string, string | number>> = {},
): Spoken => ({
  prompt: context.t(key, () => ({ ...numbers(context), ...values })),
  reprompt: context.t(reprompt, () => ({ ...numbers(context), ...values })),
})

/** A name at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
