import type {
  IntentRequest,
  LaunchRequest,
  RequestEnvelope,
  ResponseEnvelope,
  SessionEndedRequest,
} from 'ask-sdk-model'
import { envelope, intentOf, type Session } from './envelope.ts'
import type { Understood } from './match.ts'
import { type LanguageModel, languageOf } from './model.ts'
import { opening } from './opening.ts'
import { resolver } from './resolve.ts'
import { router } from './route.ts'

export type Handler = (event: RequestEnvelope, context?: unknown) => Promise<ResponseEnvelope>

export interface DeviceOptions {
  handler: Handler
  model: LanguageModel
  locale: string
  /** When a session begins; every turn is some seconds later. The clock's own time when left out. */
  now?: Date | undefined
  route?: string | undefined
  screen?: boolean | undefined
  skillId?: string | undefined
}

export interface Turn {
  request: RequestEnvelope
  response: ResponseEnvelope
  ends: boolean
}

/** A device with one skill on it: keeps the session, as Alexa does, and nothing else. */
export interface Device {
  launch(): Promise<Turn>
  say(words: string): Promise<Turn>
  send(understood: Understood): Promise<Turn>
  /** Nobody answers: the session dies. */
  silence(): Promise<void>
  isOpen(): boolean
}

const secondsPerTurn = 5
const localSkillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000'

type Spoken = LaunchRequest | IntentRequest | SessionEndedRequest
type Unsent<T> = T extends Spoken ? Omit<T, 'requestId' | 'timestamp' | 'locale'> : never

export const createDevice = (options: DeviceOptions): Device => {
  const { handler, model, locale, now, route = 'exact', screen = false, skillId = localSkillId } = options
  const language = languageOf(locale)
  const recognise = router(route, model, language)
  const resolve = resolver(model)
  let session: Session | undefined
  let sessions = 0
  let requests = 0
  let turnsOfSession = 0
  let utterances = 0

  const begin = (): Session => {
    turnsOfSession = 0
    sessions += 1
    return { id: `amzn1.echo-api.session.${sessions}`, isNew: true, attributes: {} }
  }
  const time = (): string =>
    new Date((now?.getTime() ?? Date.now()) + (now ? turnsOfSession * secondsPerTurn * 1000 : 0)).toISOString()
  const post = async (unsent: Unsent<Spoken>): Promise<Turn> => {
    const current = session ?? begin()
    session = undefined
    requests += 1
    const request = { ...unsent, requestId: `amzn1.echo-api.request.${requests}`, timestamp: time(), locale: locale }
    const sent = throughJson(envelope(request, current, { skillId, screen }))
    turnsOfSession += 1
    const response = throughJson(await handler(sent, {}))
    const ends = response.response.shouldEndSession !== false
    if (!ends) session = { id: current.id, isNew: false, attributes: response.sessionAttributes ?? {} }
    return { request: sent, response, ends }
  }
  const launch = (): Promise<Turn> => post({ type: 'LaunchRequest' })
  const send = (understood: Understood): Promise<Turn> =>
    post({ type: 'IntentRequest', dialogState: 'COMPLETED', intent: intentOf(understood, model, resolve, skillId) })

  return {
    launch,
    send,
    say: (words) => {
      utterances += 1
      const first = session ? { launch: false as const, words } : opening(words, model.invocationName, language)
      return first.launch ? launch() : send(recognise(first.words, utterances))
    },
    silence: async () => {
      if (session) await post({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' })
      session = undefined
    },
    isOpen: () => session !== undefined,
  }
}

/** What crosses a network is plain JSON. */
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))
