import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Content } from '../../lambda/guide/types.ts'

/** Writes what Lambda runs: one ES module with the content inside, and the package.json that says it is one. */
export const bundleSkill = async (content: Content, folder: string): Promise<void> => {
  await build({
    entryPoints: ['lambda/index.ts'],
    outfile: join(folder, 'index.mjs'),
    ...bundling,
    plugins: [provide('content.json', contentModule(content))],
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
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

/**
 * The content as a module. Each language is text until it is first spoken: a string loads faster than an object, and the other
 * languages are never taken apart.
 */
const contentModule = ({ languages, ...rest }: Content): string => {
  const entries = Object.entries(languages).map(
    ([name, language]) => `${name}: lazy(() => JSON.parse(${JSON.stringify(JSON.stringify(language))}))`,
  )
  return `const lazy = (make) => { let made; return { enumerable: true, get: () => (made ??= make()) } }
export default { ...${JSON.stringify(rest)}, languages: Object.defineProperties({}, { ${entries.join(', ')} }) }`
}

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
