import fc from 'fast-check'
import { plain, report } from '../../tools/speaker/report.ts'
import { answer, teaDevice } from './tea.ts'

test.each([
  ['<speak>Hot &amp; fresh.</speak>', 'Hot & fresh.'],
  ['<speak>One,<break time="350ms"/>two.</speak>', 'One, two.'],
  ['<speak><sub alias="see tee">C T</sub>, please</speak>', 'C T, please'],
  ['<speak><prosody rate="85%"><p>Pour.</p><p>Wait.</p></prosody></speak>', 'Pour. Wait.'],
  ['<speak><say-as interpret-as="telephone">212-555-0100</say-as>.</speak>', '212-555-0100.'],
  ['<speak>&lt;b&gt; it&apos;s &#39;x&#x27; &amp;lt;</speak>', "<b> it's 'x' &lt;"],
])('%s is heard as "%s"', (ssml, heard) => expect(plain(ssml)).toBe(heard))

test('whatever text is escaped comes back', () => {
  const escaped = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
  fc.assert(fc.property(fc.string(), (text) => plain(`<speak>${escaped(text)}</speak>`) === spaced(text)))
})

test('a turn is told with the words, the request and what the skill says of itself', async () => {
  const turn = { outcome: 'answer', facts: ['heat'], answers: ['brew'], why: ['words'] }
  const device = teaDevice({
    handler: async () =>
      answer('<speak>Not <break/>boiling.</speak>', { turn, state: { v: 1, topic: 'green' } }, false),
  })
  expect(report('what about sencha', await device.say('what about sencha'))).toEqual({
    say: 'what about sencha',
    ...turn,
    topic: 'green',
    speech: 'Not boiling.',
    ends: false,
    intent: 'AboutIntent',
    slots: { subject: 'sencha' },
    ssml: '<speak>Not <break/>boiling.</speak>',
  })
})

test('a skill that tells nothing of itself had some other outcome', async () => {
  expect(report('', await teaDevice().launch())).toMatchObject({
    outcome: 'other',
    facts: [],
    intent: 'LaunchRequest',
    slots: {},
  })
})
