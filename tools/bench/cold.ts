import { statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleSkill, bundling } from '../build/bundle.ts'
import { invokeBundle } from '../build/invoke.ts'
import { compiled } from '../content/compiled.ts'
import { median } from './median.ts'

export interface Cold {
  ours: number
  smallest: number
  bytes: { ours: number; smallest: number }
}

/** From import to the first reply, each time in a Node of its own; the two take turns, so that a busy machine slows both. */
export const cold = async (folder: string, event: unknown, runs: number): Promise<Cold> => {
  const files = { ours: join(folder, 'index.mjs'), smallest: join(folder, 'smallest.mjs') }
  await bundleSkill(compiled(), folder)
  await build({ entryPoints: ['tools/bench/smallest.ts'], outfile: files.smallest, ...bundling })
  const times = Array.from({ length: runs }, () => ({
    ours: invokeBundle(files.ours, [event]).cold,
    smallest: invokeBundle(files.smallest, [event]).cold,
  }))
  return {
    ours: median(times.map(({ ours }) => ours)),
    smallest: median(times.map(({ smallest }) => smallest)),
    bytes: { ours: statSync(files.ours).size, smallest: statSync(files.smallest).size },
  }
}
