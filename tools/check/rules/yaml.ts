import type { Fault, Rule } from '../fault.ts'

/** What the YAML reader couldn't read. */
export const yaml: Rule = (source) =>
  source.files.flatMap((file) => file.errors.map((error) => readable(`${source.folder}/${file.path}`, error)))

const readable = (file: string, error: string): Fault => ({
  file,
  line: Number(/at line (\d+)/.exec(error)?.[1] ?? 1),
  problem: `this is no valid YAML: ${error.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`,
  remedy:
    'mend the line (blanks in front, quotes around a text with ": " in it, a key only once); the other rules look at the content after that',
})
