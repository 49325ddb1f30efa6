import { rmSync } from 'node:fs'
import { checkContent } from '../check/check.ts'
import type { Fault } from '../check/fault.ts'
import { compiled } from '../content/compiled.ts'
import type { Source } from '../content/read.ts'
import { bundleSkill } from './bundle.ts'

/** Builds the skill into the folder, which holds nothing else afterwards; with faults in the content, writes nothing. */
export const buildSkill = async (source: Source, folder: string): Promise<Fault[]> => {
  const faults = checkContent(source)
  if (faults.length > 0) return faults
  rmSync(folder, { recursive: true, force: true })
  await bundleSkill(compiled(), folder)
  return []
}
