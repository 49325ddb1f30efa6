import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Request, RequestEnvelope } from 'ask-sdk-model'
import { buildSkill } from '../tools/build/build.ts'
import { bundleSkill } from '../tools/build/bundle.ts'
import { type Invocation, invokeBundle } from '../tools/build/invoke.ts'
import { compiled } from '../tools/content/compiled.ts'
import { parseSource, readSource } from '../tools/content/read.ts'
import { envelope } from '../tools/speaker/envelope.ts'
import { readModel } from '../tools/speaker/model.ts'

const skillId = 'amzn1.ask.skill.12345678-1234-4321-1234-123456789012'
const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
const file = join(folder, 'index.mjs')

beforeAll(() => bundleSkill(compiled(), folder))
afterAll(() => rmSync(folder, { recursive: true }))

const invoke = (events: readonly unknown[]): Invocation => invokeBundle(file, events, { SKILL_ID: skillId })

const event = (request: object, attributes: Record<string, unknown> = {}, application = skillId): RequestEnvelope => {
  const session = { id: 'amzn1.echo-api.session.1', isNew: Object.keys(attributes).length === 0, attributes }
  const common = { requestId: 'amzn1.echo-api.request.1', timestamp: '2026-03-03T15:00:00Z', locale: 'en-US' }
  return envelope({ ...common, ...request } as Request, session, { skillId: application, screen: false })
}

const intent = (name: string, slots?: object) => ({
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', ...(slots && { slots }) },
})

const slot = (name: string, value?: string) => ({
  [name]: { name, confirmationStatus: 'NONE', ...(value && { value }) },
})
const ask = (question?: string) => intent('AskIntent', slot('question', question))

const only = ({ replies }: Invocation) => {
  const [{ reply, error } = {}] = replies
  if (!reply) throw new Error(error ?? 'no reply')
  return { ...reply, speech: ssml(reply.response.outputSpeech), ends: reply.response.shouldEndSession }
}

const ssml = (speech: unknown): string =>
  typeof speech === 'object' && speech !== null && 'ssml' in speech ? String(speech.ssml) : ''

test('is not built from broken content', async () => {
  const source = readSource()
  const broken = parseSource('guide.yaml', 'sections: [')
  const files = source.files.map((each) => (each.path === broken.path ? broken : each))
  const nowhere = join(folder, 'nowhere')
  expect(await buildSkill({ ...source, files }, nowhere)).toMatchObject([{ file: 'content/guide.yaml' }])
  expect(existsSync(nowhere)).toBe(false)
})

test('is one ES module that takes two arguments at most, its package.json, and two files a language', () => {
  const languages = [...new Set(Object.values(compiled().locales))].flatMap((name) => [
    `${name}.heard.json`,
    `${name}.spoken.json`,
  ])
  expect(readdirSync(folder).sort()).toEqual([...languages, 'index.mjs', 'package.json'].sort())
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({ type: 'module' })
  expect(invoke([]).arity).toBeLessThanOrEqual(2)
})

test('opens with a welcome and listens', () => {
  const { speech, ends } = only(invoke([event({ type: 'LaunchRequest' })]))
  expect(speech).toMatch(/^<speak>.+<\/speak>$/s)
  expect(ends).toBe(false)
})

test('answers a question, and a follow-up in a process that has seen nothing but the session attributes', () => {
  const first = only(invoke([event(ask('can i breastfeed after the scan'))]))
  expect(first).toMatchObject({ ends: false, sessionAttributes: { turn: { outcome: 'answer' } } })
  const next = only(invoke([event(ask('for how long'), first.sessionAttributes)]))
  expect(next).toMatchObject({ ends: false, sessionAttributes: { turn: { outcome: 'answer' } } })
  expect(next.sessionAttributes?.turn.facts).toContain('stop-nursing')
})

test.each([
  { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
  { type: 'Connections.Response', name: 'Buy', status: { code: '200' } },
])('is silent when nothing was asked: $type', (request) => {
  const { response } = only(invoke([event(request)]))
  expect(response.outputSpeech).toBeUndefined()
  expect(response.reprompt).toBeUndefined()
})

test('refuses a request that is for another skill', () => {
  const { replies } = invoke([event({ type: 'LaunchRequest' }, {}, 'amzn1.ask.skill.another')])
  expect(replies).toEqual([{ error: expect.stringMatching(/skill id/i) }])
})

test.each(['AMAZON.StopIntent', 'AMAZON.NavigateHomeIntent'])('closes on %s', (name) => {
  expect(only(invoke([event(intent(name))])).ends).toBe(true)
})

test('has something of its own to say to every intent of the model', () => {
  const { intents } = readModel('en-US')
  const events = intents.map(({ name, slots = [] }) =>
    event(intent(name, Object.assign({}, ...slots.map((each) => slot(each.name, 'getting ready'))))),
  )
  const { replies, log } = invoke(events)
  expect(replies.filter(({ reply }) => !ssml(reply?.response.outputSpeech) || !reply?.sessionAttributes?.turn)).toEqual(
    [],
  )
  expect(log.trim()).toBe('')
})

const odd: Record<string, unknown> = {
  'an intent it does not know': event(intent('NoSuchIntent')),
  'an empty slot': event(ask()),
  'a slot that was not understood': event(ask('?')),
  'no slots at all': event(intent('AskIntent')),
  'a locale it does not know': event({ type: 'LaunchRequest', locale: 'xx-XX' }),
  'a language it knows in another country': event({ type: 'LaunchRequest', locale: 'en-NZ' }),
  'a timestamp that is none': event({ ...ask('who do i call'), timestamp: 'soon' }),
  'attributes of another shape': event(ask('for how long'), {
    state: { v: 1, last: 'x', earlier: { a: 1 }, place: [] },
  }),
  'attributes of another version': event(ask('for how long'), { state: { v: 99 } }),
  'attributes that are no state': event(ask('for how long'), { state: 'broken' }),
  'words of another language and signs': event(ask('где <b>&amp;</b> 你好 "constructor" __proto__')),
  'more words than anybody says': event(ask('and then what '.repeat(400).trim())),
}

describe('speaks, and says whether it listens, when it gets', () => {
  const names = Object.keys(odd)
  let replies: Invocation['replies'] = []
  beforeAll(() => {
    replies = invoke(Object.values(odd)).replies
  })

  test.each(names)('%s', (name) => {
    const { reply, error } = replies[names.indexOf(name)] ?? {}
    expect(error).toBeUndefined()
    expect(ssml(reply?.response.outputSpeech)).toMatch(/^<speak>.+<\/speak>$/s)
    expect(typeof reply?.response.shouldEndSession).toBe('boolean')
    expect('reprompt' in (reply?.response ?? {})).toBe(reply?.response.shouldEndSession === false)
  })
})

test('writes none of a person’s words to the log', () => {
  const { log } = invoke([
    event(ask('zanzibar breastfeeding')),
    event(intent('NoSuchIntent', slot('question', 'zanzibar'))),
  ])
  expect(log).not.toMatch(/zanzibar/i)
})
