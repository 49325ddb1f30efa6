import { type ErrorHandler, type HandlerInput, type RequestHandler, SkillBuilders } from 'ask-sdk-core'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { createInstance } from 'i18next'
import { builtIns, hear, wordSlots } from './alexa/hear.ts'
import { forget, keep, respond, stateIn } from './alexa/respond.ts'
import { reportOf } from './dialogue/report.ts'
import { type Resolved, resolve } from './dialogue/resolve/resolve.ts'
import { restore } from './dialogue/restore.ts'
import { languageFor } from './guide/language.ts'
import type { Content, Strings } from './guide/types.ts'
import { render } from './speech/render.ts'
import { toSsml } from './speech/ssml.ts'
import { type Translate, translate } from './speech/translate.ts'

export type Skill = (event: RequestEnvelope, context?: unknown) => Promise<ResponseEnvelope>

/** Every intent of the interaction model, each with the same handler: what differs is what was heard, see `alexa/hear`. */
export const intents = [...Object.keys(wordSlots), ...Object.keys(builtIns), 'AMAZON.FallbackIntent']

export interface SkillOptions {
  /** Requests for any other skill are refused. */
  skillId?: string
  /** Told of every turn, for tools. */
  watch?: (turn: Resolved) => void
}

/** The skill over compiled content. */
export const createSkill = (content: Content, { skillId, watch }: SkillOptions = {}): Skill => {
  const voice = voicesOf(content)
  const builder = SkillBuilders.custom()
    .addRequestHandlers(talk(content, voice, watch), silent)
    .addErrorHandlers(apologize(content, voice))
  if (skillId) builder.withSkillId(skillId)
  const skill = builder.create()
  return (event, context) => skill.invoke(event, context)
}

type Voice = (language: string) => Translate

/** The strings of a language, made when it is first spoken: one i18next instance each, for all requests. */
const voicesOf = ({ languages }: Content): Voice => {
  const made = new Map<string, Translate>()
  return (name) => {
    const voice = made.get(name) ?? voiceOf(name, languages[name]?.strings ?? {})
    made.set(name, voice)
    return voice
  }
}

const voiceOf = (name: string, translation: Strings): Translate => {
  const i18n = createInstance()
  const interpolation = { escapeValue: false }
  void i18n.init({
    lng: name,
    resources: { [name]: { translation } },
    initAsync: false,
    fallbackLng: false,
    interpolation,
  })
  return translate(i18n.getFixedT(name), (key) => i18n.exists(key, { lng: name }))
}

const talk = (content: Content, voice: Voice, watch: SkillOptions['watch']): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) => ['LaunchRequest', 'IntentRequest'].includes(request.type),
  handle(input) {
    const { name, language, t, now } = situation(input, content, voice)
    const { guide } = content
    const turn = resolve(hear(input), restore(stateIn(input), guide), { guide, language, now })
    watch?.(turn)
    const { acts, state, navigation, rule } = turn
    keep(input, { state, turn: { ...reportOf(acts, navigation, guide), rule, language: name } })
    const { prompt, reprompt, card } = render(acts, { guide, t, now })
    const spoken = (text: string) => toSsml(text, language.pronounce, state.rate)
    return respond(input, {
      prompt: spoken(prompt),
      ...(reprompt === undefined ? {} : { reprompt: spoken(reprompt) }),
      ...(card ? { card } : {}),
    })
  },
})

const situation = ({ requestEnvelope: { request } }: HandlerInput, content: Content, voice: Voice) => {
  const name = languageFor(request && 'locale' in request ? request.locale : undefined, content)
  const language = content.languages[name]
  if (!language) throw new Error(`no content for language ${name}`)
  const t = voice(name)
  const now = new Date(typeof request?.timestamp === 'string' ? request.timestamp : Date.now())
  return { name, language, t, now: Number.isNaN(now.getTime()) ? new Date() : now }
}

/** An ended session, and requests that ask for nothing said. */
const silent: RequestHandler = {
  canHandle: () => true,
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
}

/** Whatever went wrong, the listener hears a sentence and can ask again, with a fresh state; the log holds the error and none of their words. */
const apologize = (content: Content, voice: Voice): ErrorHandler => ({
  canHandle: () => true,
  handle(input, error) {
    console.error(error.name, error.message)
    const { language, t } = situation(input, content, voice)
    forget(input)
    return respond(input, {
      prompt: toSsml(t('error'), language.pronounce, 0),
      reprompt: toSsml(t('errorReprompt'), language.pronounce, 0),
    })
  },
})
