import { check } from 'ssml-check'
import { allSsmlFaults, ssmlFaults } from '../../tools/check/ssml.ts'

const speak = (inside: string): string => `<speak>${inside}</speak>`

describe('takes what Alexa speaks', () => {
  test.each([
    'Plain words, 24 hours, 9 a.m. to 5 p.m.',
    'A pause<break time="350ms"/> and another<break strength="weak"/>.',
    '<prosody rate="85%">Slower <break time="1s"/> <say-as interpret-as="telephone">555-010-2000</say-as>.</prosody>',
    '<sub alias="W dot kettle dot org">w.kettle.org</sub> and <phoneme alphabet="ipa" ph="ˈkɛtəl">kettle</phoneme>',
    'Salt &amp; pepper, 1 &lt; 2',
    'Take your time.<break time="10s"/><break time="10s"/> Ready when you are.',
  ])('%s', async (inside) => {
    expect(await allSsmlFaults(speak(inside))).toEqual([])
  })
})

describe('refuses what ssml-check lets through', () => {
  test.each([
    [
      'a say-as that Alexa has not',
      '<say-as interpret-as="phone">1</say-as>',
      '<say-as interpret-as="phone"> isn\'t a value that Alexa takes',
    ],
    ['a tag of Polly', 'Listen <mark name="a"/>now', "Alexa doesn't speak <mark> in every locale"],
    [
      'an emotion, which Spanish has not',
      '<amazon:emotion name="excited" intensity="low">Hi</amazon:emotion>',
      "Alexa doesn't speak <amazon:emotion> in every locale",
    ],
    ['a sub without alias', '<sub>BS</sub>', '<sub> needs alias'],
    ['a tag inside a word', '<sub alias="x"><break/></sub>', '<break> inside <sub>'],
    ['leftover Markdown', 'This is **bold**', 'leftover Markdown ("**")'],
    ['a placeholder', 'Call {{line}}.', 'a placeholder was not filled in ("{{")'],
    ['a key', 'miss.first', 'a key or an address that is not made to be spoken ("miss.first")'],
    ['a value of the code', 'Part undefined of 3', 'a value of the code ("undefined")'],
    ['something escaped twice', 'don&amp;apos;t', 'something is escaped twice ("&amp;apos")'],
    [
      'a long pause between words',
      `${'word '.repeat(21)}<break time="4s"/>`,
      'a pause of 4 s between words, 1 s at most',
    ],
    [
      'half a minute of silence',
      'Wait<break time="10s"/><break time="10s"/><break time="10s"/>',
      '30 s of silence, 20 s at most',
    ],
    ['nothing', '<prosody rate="slow"> </prosody>', 'it speaks nothing'],
  ])('%s', (_, inside, fault) => {
    expect(ssmlFaults(speak(inside))).toContain(fault)
  })
  test('more than is spoken', () => {
    expect(ssmlFaults(speak('a'.repeat(8000)))).toEqual(['8015 characters, fewer than 8000 are spoken'])
  })
})

describe('refuses what ssml-check refuses', () => {
  test.each([
    'no root',
    speak('<b>bold</b>'),
    speak('open <prosody rate="slow">'),
    speak('closed</prosody>'),
    speak('<prosody rate="slow">crossed<emphasis level="strong"></prosody></emphasis>'),
    speak('<break time="11s"/>'),
    speak('<break strength="huge"/>'),
    speak('<prosody rate="5%">slow</prosody>'),
    speak('<prosody speed="slow">slow</prosody>'),
    speak('<emphasis level="none">so</emphasis>'),
    speak('<phoneme alphabet="abc" ph="a">a</phoneme>'),
    speak('salt & pepper'),
    speak('1 < 2'),
    speak('<w role="amazon:XX">read</w>'),
    `${speak('one')}${speak('two')}`,
  ])('%s', async (ssml) => {
    expect(await check(ssml, { platform: 'amazon' })).toBeDefined()
    expect(ssmlFaults(ssml)).not.toEqual([])
  })
})
