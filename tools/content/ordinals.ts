/** How people number the sections, see `skill.yaml`: forms with places for a number, and the numbers. */
export interface Ordinals {
  forms: readonly string[]
  numbers: readonly { cardinal: string; ordinal: string }[]
  /** Further names of the last section. */
  last: readonly string[]
}

/** The ways to name a section by its number. */
export const ordinalsOf = ({ forms, numbers, last }: Ordinals, index: number, isLast: boolean): string[] => {
  const number = numbers[index]
  if (!number) throw new Error(`skill.yaml has no ordinal for section ${index + 1}`)
  const { cardinal, ordinal } = number
  const filled = forms.map((form) => form.replace('{cardinal}', cardinal).replace('{ordinal}', ordinal))
  return isLast ? [...filled, ...last] : filled
}
