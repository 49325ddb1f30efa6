// Runs a TypeScript tool: bundles it in memory, packages left outside, and imports the result.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [, , entry, ...args] = process.argv
const folder = join('node_modules', '.cache', 'lung-scan-guide')
const outfile = join(folder, `run-${process.pid}.mjs`)
mkdirSync(folder, { recursive: true })
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
})
process.argv.splice(1, process.argv.length, entry, ...args)
process.setSourceMapsEnabled(true)
process.on('exit', () => rmSync(outfile, { force: true }))
await import(pathToFileURL(outfile).href)
