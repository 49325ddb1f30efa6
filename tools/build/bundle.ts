import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Content, Language } from '../../lambda/guide/types.ts'

/** Writes what Lambda runs: one ES module, two files of content for each language, and the package.json that says what it is. */
export const bundleSkill = async (content: Content, folder: string): Promise<void> => {
  await build({
    entryPoints: ['lambda/index.ts'],
    outfile: join(folder, 'index.mjs'),
    ...bundling,
    plugins: [provide('content.json', contentModule(content))],
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
  for (const [name, language] of Object.entries(content.languages))
    for (const [part, data] of Object.entries(files(language)))
      writeFileSync(join(folder, `${name}.${part}.json`), JSON.stringify(data))
}

/** How a skill is bundled for Lambda. The SDK is CommonJS and calls `require`. */
export const bundling = {
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'none',
  banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
} as const

/** What is needed to speak, and what only a question needs: two files for each language, each read when it is first used. */
const files = ({ strings, pronounce, ...heard }: Language) => ({ spoken: { strings, pronounce }, heard })

/**
 * The content as a module. The languages are files beside it: the engine takes as long to look over a megabyte of source as to
 * start the rest of the skill.
 */
const contentModule = ({ languages, ...rest }: Content): string =>
  `import { readFileSync } from 'node:fs'
const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
const lazily = (make) => { let made; return () => (made ??= make()) }
const language = (name) => {
  const heard = lazily(() => read('./' + name + '.heard.json'))
  return { ...read('./' + name + '.spoken.json'), get lexicon() { return heard().lexicon }, get model() { return heard().model } }
}
const languages = {}
for (const name of ${JSON.stringify(Object.keys(languages))})
  Object.defineProperty(languages, name, { enumerable: true, get: lazily(() => language(name)) })
export default { ...${JSON.stringify(rest)}, languages }`

/** Resolves the name to a module that is in no file. */
export const provide = (name: string, contents: string): Plugin => ({
  name: 'provide',
  setup(builder) {
    builder.onResolve({ filter: new RegExp(`^${name.replace('.', '\\.')}$`) }, () => ({
      path: name,
      namespace: 'provided',
    }))
    builder.onLoad({ filter: /.*/, namespace: 'provided' }, () => ({ contents, loader: 'js' }))
  },
})
