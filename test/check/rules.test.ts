import { checkContent } from '../../tools/check/check.ts'
import { small } from './small.ts'

/** What the check says about the small guide with one thing changed: `file:line: problem`. */
const faults = (path: string, ...change: [from: string, to: string] | [text: string]): string[] =>
  checkContent(small({ [path]: change.length === 1 ? change[0] : change })).map(
    ({ file, line, problem }) => `${file.replace('content/', '')}:${line}: ${problem}`,
  )

test('the small guide has no fault', () => {
  expect(checkContent(small())).toEqual([])
})

describe('the files', () => {
  test('broken YAML comes alone, with its line', () => {
    expect(faults('en/open.yaml', '  words: [colour, red]', '  words: [colour, red')).toEqual([
      expect.stringMatching(/^en\/open\.yaml:\d: this is no valid YAML/),
    ])
  })
  test('a key twice', () => {
    expect(faults('en/acts.yaml', 'stop: [stop]', 'stop: [stop]\nstop: [halt]')).toEqual([
      expect.stringMatching(/^en\/acts\.yaml:2: this is no valid YAML: Map keys must be unique/),
    ])
  })
  test('an unknown key', () => {
    expect(faults('answers.yaml', 'offer: descale', 'offers: descale')).toContain('answers.yaml:1: unknown key "offers" in boil')
  })
  test('a missing key', () => {
    expect(faults('en/answers/all.yaml', '  title: taking off scale\n', '')).toContain('en/answers/all.yaml:5: descale.title is missing')
  })
  test('a value of another kind', () => {
    expect(faults('open.yaml', 'way: none', 'way: nobody')).toContain(
      'open.yaml:1: colour.way: Invalid option: expected one of "scan"|"personal"|"none"',
    )
  })
  test('an id that can be none', () => {
    expect(faults('guide.yaml', 'checklist: [boil]', 'checklist: [Boil It]')).toContainEqual(expect.stringMatching(/^guide\.yaml:14: checklist\.0/))
  })
  test('a file that the format does not know', () => {
    expect(faults('en/promts.yaml', 'a: b')).toEqual(['en/promts.yaml:1: the format knows no such file'])
  })
  test('a language of which a file is missing', () => {
    expect(faults('es/prompts.yaml', 'welcome: Hola.')).toContain('es/lexicon.yaml:1: this part of the content is missing')
  })
})

describe('ids', () => {
  const cases: [name: string, path: string, from: string, to: string, fault: string][] = [
    ['of an answer that a section reads', 'guide.yaml', 'reads: [boil]', 'reads: [boil, boyl]', 'guide.yaml:5: unknown answer "boyl"'],
    ['of a step', 'guide.yaml', 'checklist: [boil]', 'checklist: [boyl]', 'guide.yaml:14: unknown answer "boyl"'],
    ['of a heading', 'guide.yaml', 'never-dry: {heading: boiling}', 'never-dry: {heading: heating}', 'guide.yaml:9: unknown section "heating"'],
    ['of an exception', 'guide.yaml', 'unless: [rinse]', 'unless: [rinse, wash]', 'guide.yaml:10: unknown fact "wash"'],
    ['of a hedge', 'guide.yaml', 'hedge: about', 'hedge: perhaps', 'guide.yaml:8: unknown hedge "perhaps"'],
    ['of a stage', 'guide.yaml', 'stage: after', 'stage: later', 'guide.yaml:6: unknown stage "later"'],
    ['of the subject', 'guide.yaml', 'subject: kettle', 'subject: pot', 'guide.yaml:3: unknown topic "pot"'],
    ['of a topic', 'guide.yaml', '  scale: {', '  rust: {', 'guide.yaml:13: unknown topic "rust"'],
    ['of what a topic is part of', 'guide.yaml', 'partOf: kettle', 'partOf: pot', 'guide.yaml:13: unknown topic "pot"'],
    ['of the other topic', 'guide.yaml', 'partOf: kettle', 'other: pot', 'guide.yaml:13: unknown topic "pot"'],
    ['of a fact that is carried', 'answers.yaml', 'never-dry]', 'never-dri]', 'answers.yaml:1: unknown fact "never-dri"'],
    ['of an offer', 'answers.yaml', 'offer: descale', 'offer: rinse', 'answers.yaml:1: unknown answer "rinse"'],
    ['of something to spell', 'answers.yaml', 'offer: descale', 'spell: store', 'answers.yaml:1: unknown thing to spell "store"'],
    ['of something near', 'open.yaml', 'near: boil', 'near: boyl', 'open.yaml:1: unknown answer "boyl"'],
    ['of a line', 'contact.yaml', 'open: shop', 'open: store', 'contact.yaml:6: unknown line "store"'],
    ['of a language', 'locales.yaml', 'en-GB: en', 'en-GB: cy', 'locales.yaml:1: unknown language "cy"'],
    ['of a group of an alarm', 'en/alarm.yaml', 'burn bad', 'burn worse', 'en/alarm.yaml:5: unknown group "worse"'],
    ['of the topic of a cell', 'answers.yaml', 'cells: [kettle,', 'cells: [pot,', 'answers.yaml:1: unknown topic "pot" in the cell "pot"'],
    ['of an aspect', 'answers.yaml', 'howLong before', 'howlong before', 'answers.yaml:1: "howlong" in the cell "kettle howlong before" is no aspect, stage or person, or is one too many'],
    ['of two stages', 'answers.yaml', 'howLong before', 'after before', 'answers.yaml:1: "before" in the cell "kettle after before" is no aspect, stage or person, or is one too many'],
    ['of a topic that no answer is about', 'en/lexicon.yaml', '  scale:', '  rust: [rust]\n  scale:', 'en/lexicon.yaml:3: no answer is about the topic "rust"'],
  ]
  test.each(cases)('%s', (_, path, from, to, fault) => {
    expect(faults(path, from, to)).toContain(fault)
  })
  test('an answer that offers itself', () => {
    expect(faults('answers.yaml', 'offer: descale', 'offer: boil')).toEqual(['answers.yaml:1: "boil" offers itself'])
  })
  test('two answers for one cell', () => {
    expect(faults('answers.yaml', 'cells: [scale]', 'cells: [scale, kettle]')).toEqual(['answers.yaml:2: the cell "kettle" of "descale" is also one of "boil"'])
  })
})

describe('what belongs together', () => {
  test('an answer without words', () => {
    expect(faults('answers.yaml', 'boil: {', 'pour: {cells: [kettle after], carries: [never-dry]}\nboil: {')).toEqual([
      'answers.yaml:1: the answer "pour" has no words in en/answers/',
      'answers.yaml:1: the answer "pour" has no words in en/wordings/',
    ])
  })
  test('words without an answer', () => {
    expect(faults('en/open.yaml', 'colour:\n', 'taste:\n  say: The guide says nothing on taste.\n  asked: [does it taste]\ncolour:\n')).toEqual([
      'en/open.yaml:2: the words "taste" belong to no subject of open.yaml',
    ])
  })
  test('an id in two files', () => {
    expect(faults('en/answers/more.yaml', 'boil: {title: boiling, say: The kettle boils in about 3 to 5 minutes.}')).toContain(
      'en/answers/more.yaml:1: "boil" already stands in en/answers/all.yaml',
    )
  })
  test('two things with one name', () => {
    expect(faults('en/answers/all.yaml', 'taking off scale', 'how long it boils')).toEqual([
      'en/answers/all.yaml:5: "how long it boils" names "descale" and also "boil"',
    ])
  })
  test('a prompt that one language lacks', () => {
    expect(faults('es/prompts.yaml', 'welcome: Hola.\nbye: Adiós.')).toEqual(
      expect.arrayContaining([
        'en/prompts.yaml:4: the prompt "offer.answer" is missing in es/prompts.yaml',
        'es/prompts.yaml:2: the prompt "bye" is missing in en/prompts.yaml',
      ]),
    )
  })
})

describe('facts', () => {
  test('that no answer carries', () => {
    expect(faults('answers.yaml', ', never-dry]', ']')).toEqual(['guide.yaml:9: no answer carries the fact "never-dry"'])
  })
  test('that reading the sections never says', () => {
    expect(faults('guide.yaml', 'reads: [descale]', 'reads: [boil]')).toEqual([
      'guide.yaml:10: reading the sections never says the fact "descale"',
      'guide.yaml:11: reading the sections never says the fact "rinse"',
    ])
  })
  test('without their exception', () => {
    expect(faults('answers.yaml', 'carries: [descale, rinse]', 'carries: [descale]')).toContain(
      'answers.yaml:2: "descale" carries the fact "descale" without its exception "rinse"',
    )
  })
  test('without their figure', () => {
    expect(faults('en/answers/all.yaml', ' in about 3 to 5 minutes', ' in about 3 to 6 minutes')).toEqual([
      'en/answers/all.yaml:2: "boil" speaks the fact "boil-time" without its figure "3 to 5 minutes"',
      'en/answers/all.yaml:3: "boil" says "3 to 6 minutes", a figure that none of its facts has',
    ])
  })
  test('with another unit', () => {
    expect(faults('en/answers/all.yaml', 'two hours', 'two minutes')).toEqual([
      'en/answers/all.yaml:5: "descale" speaks the fact "rinse" without its figure "2 hours"',
      'en/answers/all.yaml:7: "descale" says "two minutes", a figure that none of its facts has',
    ])
  })
  test('without their number', () => {
    expect(faults('en/answers/all.yaml', ' at {{shop}}', '')).toEqual([
      'en/answers/all.yaml:5: "descale" speaks the fact "rinse" without its figure "555-010-2000"',
    ])
  })
  test('with the line that is right at the hour', () => {
    expect(faults('en/answers/all.yaml', '{{shop}}', '{{line}}')).toEqual([])
  })
  test('without their hedge', () => {
    expect(faults('en/answers/all.yaml', 'about 3', '3')).toEqual(['en/answers/all.yaml:2: "boil" speaks the fact "boil-time" without its hedge "about"'])
  })
  test('with a number that contact.yaml has not', () => {
    expect(faults('guide.yaml', '555-010-2000', '555-010-2001')).toContain('guide.yaml:11: no line of contact.yaml has the number 555-010-2001')
  })
  test('a figure where the guide has none', () => {
    expect(faults('en/open.yaml', 'which colours there are', 'which of the 7 colours there are')).toEqual([
      'en/open.yaml:2: "colour" says "7", a figure that none of its facts has',
    ])
  })
})

describe('ways of asking', () => {
  test('one for two answers, whatever the accents and marks', () => {
    expect(faults('en/wordings/all.yaml', 'can vinegar help', "How long does the kettlé take")).toContain(
      'en/wordings/all.yaml:13: "How long does the kettlé take" asks for answer/descale and also for answer/boil (en/wordings/all.yaml)',
    )
  })
  test('one for an answer and an act', () => {
    expect(faults('en/acts.yaml', 'stop: [stop]', 'stop: [stop, can vinegar help]')).toEqual([
      'en/acts.yaml:1: "can vinegar help" asks for act/stop and also for answer/descale (en/wordings/all.yaml)',
    ])
  })
  test('fewer than eight that truly differ', () => {
    expect(faults('en/wordings/all.yaml', 'is it quick', 'how long does the kettle really take')).toEqual([
      'en/wordings/all.yaml:2: "boil" has only 7 truly different ways of asking',
    ])
  })
  test('too long for a breath', () => {
    expect(faults('en/open.yaml', '[does it come in red]', `[${'red '.repeat(26).trim()}]`)).toEqual(['en/open.yaml:4: a way of asking has 26 words'])
  })
  test('not as it is heard', () => {
    expect(faults('en/open.yaml', 'does it come in red', 'does it come in 3 colours')).toEqual(['en/open.yaml:4: "does it come in 3 colours" holds "3"'])
  })
})

describe('sentences', () => {
  const cases: [name: string, path: string, from: string, to: string, fault: string][] = [
    ['the subject is not named at first', 'en/answers/all.yaml', 'The kettle boils in', 'It takes', 'en/answers/all.yaml:3: the first sentence of "boil" doesn\'t name its subject'],
    ['a leading yes', 'en/answers/all.yaml', 'The kettle', 'Yes, the kettle', 'en/answers/all.yaml:3: "boil" begins with "yes"'],
    ['too many sentences', 'en/answers/all.yaml', 'Never let it boil dry.', 'Never. Let. It. Boil dry.', 'en/answers/all.yaml:3: "boil" is 5 sentences long, 3 at most'],
    ['too many words', 'en/answers/all.yaml', 'boil dry.', `boil dry${' again'.repeat(40)}.`, 'en/answers/all.yaml:3: "boil" is 54 words long, 48 at most'],
    ['a long no', 'en/open.yaml', 'there are.', 'there are in all the many shops of the country where you may go to buy one.', 'en/open.yaml:2: "colour" is 23 words long, 20 at most'],
    ['no full stop', 'en/answers/all.yaml', 'boil dry.', 'boil dry', 'en/answers/all.yaml:3: "boil" doesn\'t end like a sentence'],
    ['brackets', 'en/answers/all.yaml', 'boil dry', 'boil (dry', 'en/answers/all.yaml:3: "boil" has "(", which a voice can\'t read'],
    ['an abbreviation of print', 'en/answers/all.yaml', 'boil dry', 'boil e.g. dry', 'en/answers/all.yaml:3: "boil" has "e.g.", which a voice can\'t read'],
    ['letters that nobody told the voice to say', 'en/answers/all.yaml', 'boil dry', 'boil KWH dry', 'en/answers/all.yaml:3: "boil" has an abbreviation that nobody told the voice to say ("KWH")'],
    ['a web address', 'en/answers/all.yaml', 'boil dry', 'boil at www.kettle.org dry', 'en/answers/all.yaml:3: "boil" has a web address as print shows it ("www.kettle.org")'],
    ['figures that are read badly', 'en/answers/all.yaml', '3 to 5', '3-5', 'en/answers/all.yaml:3: "boil" has figures that are read badly ("3-5")'],
    ['a time that is read badly', 'en/prompts.yaml', 'Hello.', 'Hello at 9:30.', 'en/prompts.yaml:1: "welcome" has a time that is read badly ("9:30")'],
    ['a list', 'en/prompts.yaml', 'Hello. What would you like to know?', '"- Hello. What else?"', 'en/prompts.yaml:1: "welcome" is a list as print shows it ("-")'],
    ['an unknown placeholder', 'en/prompts.yaml', '{{title}}', '{{titel}}', 'en/prompts.yaml:4: "offer.answer" has the unknown placeholder {{titel}}'],
    ['a placeholder that answers do not have', 'en/answers/all.yaml', '{{shop}}', '{{title}}', 'en/answers/all.yaml:7: "descale" has the unknown placeholder {{title}}'],
    ['a broken placeholder', 'en/prompts.yaml', '{{title}}', '{title}', 'en/prompts.yaml:4: "offer.answer" has a brace that belongs to no placeholder'],
    ['a tag', 'en/answers/all.yaml', 'boil dry', 'boil <b>dry</b>', 'en/answers/all.yaml:3: "boil" holds "<"'],
    ['an ampersand', 'en/open.yaml', 'which colours', 'what & which colours', 'en/open.yaml:2: "colour" holds "&"'],
    ['broken SSML', 'en/pronounce.yaml', '</say-as>', '</say>', 'en/pronounce.yaml:1: the SSML of "BS" is broken: </say> closes nothing that is open'],
  ]
  test.each(cases)('%s', (_, path, from, to, fault) => {
    expect(faults(path, from, to)).toContain(fault)
  })
  test('a telephone number', () => {
    expect(faults('en/answers/all.yaml', '{{shop}}', '555-010-2000')).toEqual([
      'en/answers/all.yaml:5: "descale" speaks the fact "rinse" without its figure "555-010-2000"',
      'en/answers/all.yaml:7: "descale" spells out a telephone number ("555-010-2000")',
    ])
  })
  test('hard to follow', () => {
    expect(faults('en/answers/all.yaml', 'Never let it boil dry.', 'Unattended evaporation inevitably deteriorates interior components.')).toEqual([
      expect.stringMatching(/^en\/style\.yaml:5: the guide as a whole reads at \d+\.\d \(flesch-kincaid\), the limit is 6$/),
      expect.stringMatching(/^guide\.yaml:5: in en the section "boiling" reads at \d+\.\d \(flesch-kincaid\), the limit is 6$/),
    ])
  })
})

test('every fault says what to do', () => {
  const broken = small({ 'guide.yaml': ['reads: [boil]', 'reads: [boyl]'], 'en/answers/all.yaml': ['about 3 to 5', '9'] })
  const all = checkContent(broken)
  expect(all.length).toBeGreaterThan(3)
  for (const { remedy } of all) expect(remedy).toMatch(/\w+ \w+/)
})
