import { spawnSync } from 'node:child_process'

const talk = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, ['tools/run.mjs', 'tools/speaker/talk.ts', ...args], {
    input,
    encoding: 'utf8',
    timeout: 300_000,
  })

const turnsOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

test('--json: one object an utterance, an empty line begins a new session', () => {
  const { stdout, status } = talk(
    'can i eat before the scan\nrepeat that\n\nstop\nhelp\n',
    '--json',
    '--now',
    '2026-03-03T15:00:00Z',
  )
  const turns = turnsOf(stdout)
  expect(status).toBe(0)
  expect(turns.map(({ say }) => say)).toEqual(['can i eat before the scan', 'repeat that', 'stop', 'help'])
  expect(turns.map(({ outcome }) => outcome)).toEqual(['answer', 'navigation', 'navigation', 'navigation'])
  expect(turns.map(({ ends }) => ends)).toEqual([false, false, true, false])
  for (const { speech, ssml, intent } of turns) {
    expect(speech).not.toMatch(/[<>]/)
    expect(ssml).toMatch(/^<speak>/)
    expect(intent).toBeTruthy()
  }
})

test('typed words are told apart from what is spoken, and stop leaves', () => {
  const { stdout, status } = talk('stop\nnever read\n')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^.*Type what you would say/)
  expect(stdout).toMatch(/\n {4}\S/)
  expect(stdout.trimEnd()).toMatch(/Goodbye\.$/i)
})

test('the end of the input stops the skill politely', () => expect(talk('').stdout.trimEnd()).toMatch(/Goodbye\.$/i))

test('a wrong option is named', () => {
  expect(talk('', '--now', 'noon').stderr).toContain('--now noon is no date')
  expect(talk('', '--route', 'elsewhere').stderr).toContain('unknown route elsewhere')
})
