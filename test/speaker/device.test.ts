import type { RequestEnvelope } from 'ask-sdk-model'
import fc from 'fast-check'
import { answer, teaDevice } from './tea.ts'

test('a session lives until the skill ends it', async () => {
  const device = teaDevice()
  const first = await device.launch()
  const second = await device.say('how hot')
  const last = await device.say('stop')
  const after = await device.say('how hot')
  const sessions = [first, second, last, after].map(({ request }) => request.session)
  expect(sessions.map((session) => session?.new)).toEqual([true, false, false, true])
  expect(sessions.map((session) => session?.attributes)).toEqual([{}, { turns: 1 }, { turns: 2 }, {}])
  expect(new Set(sessions.map((session) => session?.sessionId)).size).toBe(2)
  expect([first, second, last, after].map(({ ends }) => ends)).toEqual([false, false, true, false])
})

test('words may begin a session without a launch, and its name may open it', async () => {
  const device = teaDevice()
  const asked = await device.say('alexa, ask tea garden if it is hot')
  expect(asked.request.request).toMatchObject({
    type: 'IntentRequest',
    intent: { slots: { question: { value: 'it is hot' } } },
  })
  expect(asked.request.session?.new).toBe(true)
  await device.silence()
  expect((await device.say('open tea garden')).request.request.type).toBe('LaunchRequest')
})

test('inside a session the name of the skill is a word like others', async () => {
  const device = teaDevice()
  await device.launch()
  expect((await device.say('open tea garden')).request.request.type).toBe('IntentRequest')
})

test('silence tells the skill that the session died', async () => {
  const seen: RequestEnvelope[] = []
  const device = teaDevice({ handler: async (event) => answer('<speak/>', {}, seen.push(event) === 0) })
  await device.launch()
  await device.silence()
  expect(device.isOpen()).toBe(false)
  expect(seen[1]?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' })
  await device.silence()
  expect(seen).toHaveLength(2)
})

test('every request says when, where, on what and for which skill', async () => {
  const device = teaDevice({ skillId: 'amzn1.ask.skill.tea', screen: true })
  const first = await device.say('how hot')
  const second = await device.say('what about sencha')
  expect(first.request.request).toMatchObject({ locale: 'en-US', timestamp: '2026-03-03T15:00:00.000Z' })
  expect(second.request.request.timestamp).toBe('2026-03-03T15:00:05.000Z')
  expect(first.request.context.System).toMatchObject({
    application: { applicationId: 'amzn1.ask.skill.tea' },
    device: { supportedInterfaces: { 'Alexa.Presentation.APL': {} } },
  })
  expect((await teaDevice().launch()).request.context.System.device?.supportedInterfaces).toEqual({})
})

test('slots carry what the device resolved', async () => {
  const { request } = await teaDevice().say('what about sencha')
  expect(request.request).toMatchObject({
    intent: {
      name: 'AboutIntent',
      slots: {
        subject: {
          name: 'subject',
          value: 'sencha',
          confirmationStatus: 'NONE',
          resolutions: { resolutionsPerAuthority: [{ values: [{ value: { id: 'green' } }] }] },
        },
      },
    },
  })
})

test('a slot without words is there, without a value', async () => {
  const { request } = await teaDevice().send({ intent: 'AskIntent', slots: {} })
  expect(request.request).toMatchObject({
    intent: { slots: { question: { name: 'question', confirmationStatus: 'NONE' } } },
  })
})

test('a skill that breaks leaves the device with no session', async () => {
  const device = teaDevice({ handler: () => Promise.reject(new Error('broken')) })
  await expect(device.say('how hot')).rejects.toThrow('broken')
  expect(device.isOpen()).toBe(false)
})

test('anything can be said', async () => {
  const device = teaDevice()
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), async (words) => Boolean(await device.say(words))))
})
