import { SkillBuilders } from 'ask-sdk-core'
import type { RequestEnvelope } from 'ask-sdk-model'
import i18next from 'i18next'

// The least that a skill on the same packages can be: what ours costs more is ours to answer for.
void i18next.init({ lng: 'en', resources: { en: { translation: { hello: 'Hello.' } } } })

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    handle: ({ responseBuilder }) => responseBuilder.speak(i18next.t('hello')).getResponse(),
  })
  .create()

export const handler = async (event: RequestEnvelope) => skill.invoke(event)
