// npm run build: dist/lambda, what AWS Lambda runs.
import { printFault } from '../check/fault.ts'
import { readSource } from '../content/read.ts'
import { buildSkill } from './build.ts'

const folder = 'dist/lambda'
const faults = await buildSkill(readSource(), folder)
for (const fault of faults) console.error(printFault(fault))
if (faults.length > 0) process.exitCode = 1
console.log(faults.length > 0 ? `nothing built: ${faults.length} faults in the content` : `built ${folder}`)
