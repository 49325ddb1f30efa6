import type { ResponseEnvelope } from 'ask-sdk-model'
import { createDevice, type Device, type DeviceOptions, type Handler } from '../../tools/speaker/device.ts'
import type { LanguageModel } from '../../tools/speaker/model.ts'

/** A small model of another skill altogether. */
export const tea: LanguageModel = {
  invocationName: 'tea garden',
  intents: [
    {
      name: 'AskIntent',
      slots: [{ name: 'question', type: 'QUESTION' }],
      samples: ['{question}', 'tell me {question}'],
    },
    {
      name: 'AboutIntent',
      slots: [{ name: 'subject', type: 'SUBJECT' }],
      samples: ['what about {subject}', 'what about the {subject}', 'and {subject}'],
    },
    {
      name: 'ReadIntent',
      slots: [{ name: 'section', type: 'SECTION' }],
      samples: ['read {section}', 'read me the part on {section}'],
    },
    ...['Yes', 'No', 'Stop', 'Help', 'Previous', 'Fallback'].map((name) => ({
      name: `AMAZON.${name}Intent`,
      samples: [],
    })),
  ],
  types: [
    { name: 'QUESTION', values: [{ name: { value: 'how hot should the water be', synonyms: ['how hot'] } }] },
    { name: 'SUBJECT', values: [{ id: 'green', name: { value: 'green tea', synonyms: ['sencha', 'Té verde'] } }] },
    {
      name: 'SECTION',
      values: [
        { id: 'brewing', name: { value: 'brewing', synonyms: ['how to brew', 'the t. pot'] } },
        { id: 'leaves', name: { value: 'the leaves', synonyms: ['how to brew'] } },
      ],
    },
  ],
}

/** A skill that counts its turns and closes on stop. */
export const countingSkill: Handler = async ({ session, request }) => {
  const turns = Number(session?.attributes?.turns ?? 0) + 1
  const ends = request.type === 'IntentRequest' && request.intent.name === 'AMAZON.StopIntent'
  return answer(`<speak>${turns}</speak>`, { turns }, ends)
}

export const answer = (ssml: string, sessionAttributes: Record<string, unknown>, ends: boolean): ResponseEnvelope => ({
  version: '1.0',
  sessionAttributes,
  response: { outputSpeech: { type: 'SSML', ssml }, shouldEndSession: ends },
})

export const teaDevice = (options: Partial<DeviceOptions> = {}): Device =>
  createDevice({
    handler: countingSkill,
    model: tea,
    locale: 'en-US',
    now: new Date('2026-03-03T15:00:00Z'),
    ...options,
  })
