import type { Card, RenderContext } from './context.ts'
import { capital, statement, title } from './statement.ts'

/** The telephone numbers and the source: plain text, as a card has no markup. */
export const numbersCard = (context: RenderContext): Card => card(context.t('cards.title'), [], context)

export const answerCard = (answer: string, context: RenderContext): Card =>
  card(capital(title(answer, context)), [statement(answer, context)], context)

export const checklistCard = (context: RenderContext): Card =>
  card(
    context.t('cards.checklist'),
    context.guide.checklist.map((answer, at) => `${at + 1}. ${statement(answer, context)}`),
    context,
  )

const card = (heading: string, lines: readonly string[], context: RenderContext): Card => ({
  title: heading,
  text: [...lines, context.t('cards.numbers', () => context.guide.contact.lines), context.t('cards.source')].join(
    '\n\n',
  ),
})
