import { writeFileSync } from 'node:fs'
import { compiled } from '../content/compiled.ts'
import { readSource, type Source } from '../content/read.ts'
import { checkContent } from './check.ts'
import { earFaults } from './ear.ts'
import { byPlace, type Fault, printFault } from './fault.ts'
import { reportOf } from './report.ts'
import { sheetOf } from './sheet.ts'
import { answersOf, factsOf, languagesOf, openOf, sectionsOf, wordingsOf } from './view.ts'

const check = async (source: Source): Promise<void> => {
  const own = checkContent(source)
  const faults = [...own, ...(await heardFaults(source, own.length > 0))].sort(byPlace)
  for (const line of new Set(faults.map(printFault))) console.log(line)
  console.log(faults.length > 0 ? `${count(faults)} in the content.` : `content: ${summary(source)}; no fault.`)
  process.exitCode = faults.length > 0 ? 1 : 0
}

/** Broken content may not compile: then its own faults are to be mended first. */
const heardFaults = async (source: Source, broken: boolean): Promise<Fault[]> => {
  try {
    return await earFaults(compiled(), source)
  } catch (error) {
    if (broken) return []
    throw error
  }
}

const count = (faults: readonly Fault[]): string => (faults.length === 1 ? '1 fault' : `${faults.length} faults`)

const summary = (source: Source): string => {
  const languages = languagesOf(source)
  const wordings = languages
    .flatMap((language) => wordingsOf(source, language))
    .reduce((sum, entry) => sum + entry.value.length, 0)
  return `${sectionsOf(source).length} sections, ${factsOf(source).length} facts, ${answersOf(source).length} answers with ${wordings} ways of asking, ${openOf(source).length} subjects left open, in ${languages.join(', ')}`
}

const sheet = (source: Source, file: string | undefined): void => {
  if (file === undefined) process.stdout.write(sheetOf(source))
  else writeFileSync(file, sheetOf(source))
}

const [option, file] = process.argv.slice(2)
const source = readSource()
if (option === '--sheet') sheet(source, file)
else if (option === '--report') console.log(reportOf(compiled(), source))
else if (option === undefined) await check(source)
else {
  console.error(`unknown option ${option}; there are: --sheet [file.md], --report`)
  process.exitCode = 2
}
