import { hear } from './talk.ts'

/** What the first act of a warning is; nothing where nobody is warned. */
const warning = (words: string): string | undefined => {
  const { rule, acts } = hear(words)
  return rule === 'warn' ? acts[0]?.do : undefined
}

describe('emergencies', () => {
  test.each([
    "my husband can't catch his breath",
    "she isn't breathing",
    'i cannot get any air',
    'dad stopped breathing just now',
    "there's a sharp pain in my chest",
    'my chest is really tight',
    'i have this awful pressure in my chest',
    "he's clutching his chest and it hurts",
    'my chest hurts when i breathe in',
    'my mother just collapsed on the floor',
    'he passed out in the bathroom',
    "she fainted and won't wake up",
    'grandpa is unconscious',
    'mom is slumped over and not responding',
    'her lips look blue',
    "i'm coughing up blood",
    "there's blood when i cough",
    "it's bleeding and won't stop",
    'half her face is drooping',
    "i can't feel my left arm",
    "she can't talk right all of a sudden",
    "i think he's having a stroke",
    'my throat is closing up',
    "my heart is racing and won't slow down",
    'i need nine one one',
    "i think i'm dying",
    'my daughter took too many pills',
    'the baby is choking',
    "i can't breeve",
    "alexa help i can't breathe please",
    "someone's fallen and she's not breathing",
  ])('%s', (words) => {
    expect(warning(words)).toBe('emergency')
  })
})

describe('urgent: past, chronic, worse or feared', () => {
  test.each([
    'i had chest pain two days ago',
    'she gets out of breath on the stairs',
    'he passed out yesterday',
    'i coughed up blood a few days ago',
    'my calf is swollen and red',
    "my leg hurts and it's warm",
    "i've had a fever since yesterday",
    "i've broken out in hives",
    'my cough keeps getting worse',
    'i felt dizzy this morning',
    'sometimes my chest hurts',
    'my mom has had trouble breathing for weeks',
    'his breathing has been worse lately',
    'my heart was racing last night',
    'her ankle is puffy',
    'my chest gets tight every now and then',
    "i usually can't breathe lying flat",
    'could it cause a heart attack',
    'he was coughing up blood last month',
    "i'm running a high temperature",
    'i get winded walking to the mailbox',
  ])('%s', (words) => {
    expect(warning(words)).toBe('urgent')
  })
})

describe('harm', () => {
  test.each([
    "i'm going to kill myself",
    "i don't want to live like this anymore",
    'my brother says he wants to die',
    "i've been thinking about suicide",
    'everybody would be better off without me',
    'i feel like hurting myself',
    'i wish i was dead',
  ])('%s', (words) => {
    expect(warning(words)).toBe('harm')
  })
})

describe('no emergency, though it sounds near one', () => {
  test.each([
    'can i breathe normally during it',
    'do i hold my breath',
    'do i have to breathe through a tube',
    'how do i breathe while it takes pictures',
    'what do i breathe in',
    'can i take a breath when i want',
    'when should i breathe in',
    'when can i breathe out',
    'should i stop breathing for the picture',
    'can i catch my breath between the parts',
    'take my breath away',
    'is the air cold',
    'what does the air part show',
    'how does the air get in',
    'heart of the matter',
    'is my heart in the pictures',
    'can i take my heart medicine',
    'my heart doctor sent me',
    'i have heartburn can i eat',
    'i have heart disease can i have the scan',
    'do they look at my chest or my heart',
    'does the machine touch my chest',
    'do i need a chest x ray too',
    'my chest of drawers',
    'can i take my blood pressure medicine first',
    "i'm on blood thinners is that a problem",
    'do they take blood',
    'does the blood part hurt',
    'does it find blood clots',
    'i had a blood clot last year',
    'i had a stroke ten years ago can i have the scan',
    'i have epilepsy can i have the scan',
    'is there pain when the needle goes in',
    'will the needle hurt',
    'does the dye burn',
    "i have back pain and can't lie flat",
    'can i take a pain pill before',
    "i can't lie still",
    'is it hard to hold still',
    'i have a hard time lying still',
    "i can't find the building",
    'is the gown tight',
    'is the gown blue',
    "i'm wearing a blue shirt is that ok",
    'can i wear purple',
    'do they cover my face',
    'can i keep my mouth closed',
    'my throat is dry can i drink',
    'can i swallow during it',
    'what if i have to cough',
    'can the baby be in the room',
    'my baby needs to drink',
    'can i hold my son after',
    'my arms get tired',
    'can i put my arms down',
    'i stopped breastfeeding yesterday',
    "i can't breastfeed right",
    'is breeding harmful',
    'will i get dizzy',
    "i'm dying to know how long it takes",
    "it's killing me to wait for the results",
    "i'd kill for a coffee before the scan",
    'who do i call in an emergency',
    'i need help getting dressed',
    'will the airport alarm go off',
    'can i race my bike tomorrow',
  ])('%s', (words) => {
    expect(['emergency', 'harm']).not.toContain(warning(words))
  })
})
