// npm run bench: what the Lambda bundle costs, beside the smallest skill on the same packages, in one run on this machine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readSource } from '../content/read.ts'
import { localesOf } from '../model/outputs.ts'
import type { Handler } from '../speaker/device.ts'
import { cold } from './cold.ts'
import { launchEvent } from './launch.ts'
import { quantile } from './median.ts'
import { warm } from './warm.ts'

const ms = (value: number) => `${value.toFixed(value < 1 ? 3 : 1)} ms`
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`

const [locale = 'en-US', words] = Object.entries(localesOf(readSource()))[0] ?? []
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const { ours, smallest, bytes } = await cold(folder, launchEvent(locale), 15)
  console.log(`bundle      ${kB(bytes.ours)}, smallest skill ${kB(bytes.smallest)}`)
  console.log(`cold start  ${ms(ours)}, smallest skill ${ms(smallest)}: ${(ours / smallest).toFixed(2)} times`)
  const { handler }: { handler: Handler } = await import(pathToFileURL(join(folder, 'index.mjs')).href)
  const questions = words?.asked.flatMap(({ wordings }) => wordings.slice(0, 3)) ?? []
  const times = await warm(handler, locale, questions, 5)
  console.log(
    `warm turn   ${ms(quantile(times, 0.5))} median, ${ms(quantile(times, 0.99))} 99th percentile, ${times.length} turns`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
