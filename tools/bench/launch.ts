import type { RequestEnvelope } from 'ask-sdk-model'
import { envelope } from '../speaker/envelope.ts'

export const launchEvent = (locale: string): RequestEnvelope =>
  envelope(
    { type: 'LaunchRequest', requestId: 'amzn1.echo-api.request.1', timestamp: '2026-03-03T15:00:00Z', locale },
    { id: 'amzn1.echo-api.session.1', isNew: true, attributes: {} },
    { skillId: 'amzn1.ask.skill.1', screen: false },
  )
