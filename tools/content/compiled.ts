import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Content } from '../../lambda/guide/types.ts'
import { compile } from './compile.ts'
import { readSource } from './read.ts'

/** What the compiled content is made from: when none of it changed, it is not made again (training takes seconds). */
const ingredients = ['content', 'tools/content', 'lambda/dialogue/understand', 'lambda/guide']
const cache = join('node_modules', '.cache', 'lung-scan-guide')

export const compiled = (): Content => {
  const file = join(cache, `content-${fingerprint()}.json`)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Content
  } catch {
    const content = compile(readSource())
    keep(file, JSON.stringify(content))
    return content
  }
}

const fingerprint = (): string => {
  const hash = createHash('sha256')
  for (const folder of ingredients) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(yaml|ts)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

const keep = (file: string, text: string): void => {
  mkdirSync(cache, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, text)
  renameSync(`${file}.${process.pid}`, file)
}
