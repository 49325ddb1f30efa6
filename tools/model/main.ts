// npm run model             writes the interaction models and skill.json from content/
// npm run model -- --check  tells whether they are up to date, and writes nothing
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readSource } from '../content/read.ts'
import { outputs } from './outputs.ts'

const files = Object.entries(outputs(readSource()))
const stale = files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: npm run model`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  console.log(stale.length > 0 ? `written: ${stale.map(([path]) => path).join(', ')}` : 'up to date')
}
