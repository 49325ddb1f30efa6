import type { Intent, Request, RequestEnvelope, Slot } from 'ask-sdk-model'
import { typeOf, type Understood } from './match.ts'
import type { LanguageModel } from './model.ts'
import { type Resolver, resolutions } from './resolve.ts'

export interface Session {
  id: string
  isNew: boolean
  attributes: Record<string, unknown>
}

/** What a device says about itself in every request. */
export interface Household {
  skillId: string
  screen: boolean
}

export const envelope = (request: Request, session: Session, { skillId, screen }: Household): RequestEnvelope => {
  const application = { applicationId: skillId }
  const user = { userId: 'amzn1.ask.account.LOCAL' }
  const apl = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }
  return {
    version: '1.0',
    session: { new: session.isNew, sessionId: session.id, application, user, attributes: session.attributes },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'amzn1.ask.device.LOCAL', supportedInterfaces: screen ? apl : {} },
        apiEndpoint: 'https://api.amazonalexa.com',
      },
    },
    request,
  }
}

/** The intent as Alexa sends it: every slot of the model is there, with its resolution when it was filled. */
export const intentOf = (
  { intent, slots }: Understood,
  model: LanguageModel,
  resolve: Resolver,
  skillId: string,
): Intent => {
  const declared = model.intents.find(({ name }) => name === intent)
  const filled = (declared?.slots ?? []).map(({ name }): [string, Slot] => {
    const value = slots[name]
    if (declared === undefined || value === undefined) return [name, { name, confirmationStatus: 'NONE' }]
    const type = typeOf(declared, name)
    const resolved = resolutions(skillId, type, resolve(type, value))
    const slotValue = { type: 'Simple' as const, value, resolutions: resolved }
    return [name, { name, value, confirmationStatus: 'NONE', resolutions: resolved, slotValue }]
  })
  return { name: intent, confirmationStatus: 'NONE', ...(filled.length > 0 && { slots: Object.fromEntries(filled) }) }
}
