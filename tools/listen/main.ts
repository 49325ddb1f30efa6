import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createSkill } from '../../lambda/skill.ts'
import { compiled } from '../content/compiled.ts'
import { createDevice } from '../speaker/device.ts'
import { readModel } from '../speaker/model.ts'
import { plain, ssmlOf } from '../speaker/report.ts'
import { secondsOf } from './wav.ts'

const file = 'listen.wav'

/** What the skill answers to the words, as SSML. */
const answerTo = async (words: string, locale: string): Promise<string> => {
  const device = createDevice({ handler: createSkill(compiled()), model: readModel(locale), locale })
  const { response } = await device.send({ intent: 'AskIntent', slots: { question: words } })
  return ssmlOf(response.response.outputSpeech)
}

/** Speaks SSML into the file; false when espeak-ng is not installed. */
const speak = (ssml: string, locale: string): boolean => {
  const voices = [locale.toLowerCase(), locale.slice(0, 2)]
  for (const voice of voices) {
    const run = spawnSync('espeak-ng', ['-m', '-v', voice, '-w', file, ssml], { encoding: 'utf8' })
    if (run.error) return false
    if (run.status === 0) return true
  }
  throw new Error(`espeak-ng has no voice for ${locale}`)
}

const listen = async (words: string, locale: string): Promise<string> => {
  const ssml = await answerTo(words, locale)
  if (!speak(ssml, locale))
    throw new Error('espeak-ng is not installed. On Debian and Ubuntu: apt-get install espeak-ng')
  return `${plain(ssml)}\n${file}: ${secondsOf(readFileSync(file)).toFixed(1)} seconds`
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: 'string', default: 'en-US' } },
})
const words = positionals.join(' ')
try {
  if (words === '') throw new Error('Nothing to ask. Usage: npm run listen -- "a question" [--locale en-US]')
  console.log(await listen(words, values.locale))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
