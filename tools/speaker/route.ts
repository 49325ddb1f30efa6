import { phrasesOf } from './built-ins.ts'
import { asRecognised, fold } from './fold.ts'
import { fallback, type Matcher, matcher, type Understood } from './match.ts'
import { bareSlot, type LanguageModel } from './model.ts'

/** Sends the words of the nth turn (from 1) of a device to an intent. */
export type Router = (words: string, turn: number) => Understood

export const routes = ['exact', 'ask', 'about', 'cut-front', 'cut-back', 'fallback:N'] as const

/** The same words may arrive another way on a real device: each route is one such way. */
export const router = (route: string, model: LanguageModel, language: string): Router => {
  const match = matcher(model, language)
  switch (route) {
    case 'exact':
      return match
    case 'ask':
      return throughBareSlot(model)
    case 'about':
      return withoutCarrier(model, language, match)
    case 'cut-front':
      return (words) => match(cut(words, (list) => list.slice(1)))
    case 'cut-back':
      return (words) => match(cut(words, (list) => list.slice(0, -1)))
    default:
      return everyNthFallback(route, match)
  }
}

const throughBareSlot = (model: LanguageModel): Router => {
  const any = bareSlot(model)
  if (!any) throw new Error('no intent of the model has a bare slot')
  return (words) => ({ intent: any.intent, slots: { [any.slot]: asRecognised(words) } })
}

/** "What about x" arrives as the x alone. */
const withoutCarrier = (model: LanguageModel, language: string, match: Matcher): Router => {
  const about = model.intents.find(({ name }) => name === 'AboutIntent')
  const slot = about?.slots?.[0]?.name
  const carriers = phrasesOf(language).sameOf.map((carrier) => fold(carrier).split(' '))
  carriers.sort((a, b) => b.length - a.length)
  return (words) => {
    const list = asRecognised(words).split(' ')
    const carrier = carriers.find(
      (each) => list.length > each.length && each.every((word, i) => word === fold(list[i] ?? '')),
    )
    if (!about || !slot || !carrier) return match(words)
    return { intent: about.name, slots: { [slot]: list.slice(carrier.length).join(' ') } }
  }
}

const cut = (words: string, shorten: (list: readonly string[]) => readonly string[]): string => {
  const list = asRecognised(words).split(' ')
  return list.length < 2 ? words : shorten(list).join(' ')
}

const everyNthFallback = (route: string, match: Matcher): Router => {
  const every = Number(/^fallback:(\d+)$/.exec(route)?.[1] ?? 0)
  if (every === 0) throw new Error(`unknown route ${route}: one of ${routes.join(', ')}`)
  return (words, turn) => (turn % every === 0 ? fallback : match(words))
}
