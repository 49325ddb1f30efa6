import { type ErrorHandler, type HandlerInput, type RequestHandler, SkillBuilders } from 'ask-sdk-core'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { createInstance } from 'i18next'
import { builtIns, hear, wordSlots } from './alexa/hear.ts'
import { forget, keep, respond, stateIn } from './alexa/respond.ts'
import { reportOf } from './dialogue/report.ts'
import { type Resolved, resolve } from './dialogue/resolve/resolve.ts'
import { restore } from './dialogue/restore.ts'
import { languageFor } from './guide/language.ts'
import type { Content } from './guide/types.ts'
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
  const voices = voicesOf(content)
  const builder = SkillBuilders.custom()
    .addRequestHandlers(sessionEnded, talk(content, voices, watch))
    .addErrorHandlers(apologize(content, voices))
  if (skillId) builder.withSkillId(skillId)
  const skill = builder.create()
  return (event, context) => skill.invoke(event, context)
}

/** Strings by language; one i18next instance serves all requests. */
const voicesOf = ({ languages }: Content): Readonly<Record<string, Translate>> => {
  const i18n = createInstance()
  const resources = Object.fromEntries(
    Object.entries(languages).map(([name, { strings }]) => [name, { translation: strings }]),
  )
  void i18n.init({ resources, initAsync: false, fallbackLng: false, interpolation: { escapeValue: false } })
  return Object.fromEntries(
    Object.keys(languages).map((name) => [
      name,
      translate(
        (key, options) => i18n.getFixedT(name)(key, options),
        (key) => i18n.exists(key, { lng: name }),
      ),
    ]),
  )
}

const talk = (
  content: Content,
  voices: Readonly<Record<string, Translate>>,
  watch: SkillOptions['watch'],
): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'LaunchRequest' || request.type === 'IntentRequest',
  handle(input) {
    const { name, language, t, now } = situation(input, content, voices)
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

const situation = (
  { requestEnvelope: { request } }: HandlerInput,
  content: Content,
  voices: Readonly<Record<string, Translate>>,
) => {
  const name = languageFor('locale' in request ? request.locale : undefined, content)
  const language = content.languages[name]
  const t = voices[name]
  if (!language || !t) throw new Error(`no content for language ${name}`)
  const now = new Date(request.timestamp)
  return { name, language, t, now: Number.isNaN(now.getTime()) ? new Date() : now }
}

const sessionEnded: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'SessionEndedRequest',
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
}

/** Whatever went wrong, the listener hears a sentence and can ask again, with a fresh state; the log holds the error and none of their words. */
const apologize = (content: Content, voices: Readonly<Record<string, Translate>>): ErrorHandler => ({
  canHandle: () => true,
  handle(input, error) {
    if (/Skill ID verification failed/.test(error.message)) throw error
    console.error(error.name, error.message)
    const { language, t } = situation(input, content, voices)
    forget(input)
    return respond(input, {
      prompt: toSsml(t('error'), language.pronounce, 0),
      reprompt: toSsml(t('errorReprompt'), language.pronounce, 0),
    })
  },
})
