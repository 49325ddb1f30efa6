import type { Contact } from './types.ts'

/** Whether the department answers at this moment, on the clock of its own city. Holidays are not known here: they are said. */
export const isOpen = (now: Date, { timeZone, hours }: Contact): boolean => {
  const { day, minutes } = clockIn(timeZone, now)
  return hours.days.includes(day) && minutes >= hours.from && minutes < hours.to
}

/** The line to name for a cause (`scan`, `personal`) at this moment. */
export const lineFor = (cause: string, now: Date, contact: Contact): string => {
  const lines = contact.causes[cause] ?? contact.causes.scan
  return (isOpen(now, contact) ? lines?.open : lines?.closed) ?? ''
}

const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const

const formatters = new Map<string, Intl.DateTimeFormat>()

/** One for each time zone: making one takes longer than the rest of a turn. */
const formatter = (timeZone: string): Intl.DateTimeFormat => {
  const made = formatters.get(timeZone) ?? new Intl.DateTimeFormat('und', { timeZone, hourCycle: 'h23', ...numeric })
  formatters.set(timeZone, made)
  return made
}

const clockIn = (timeZone: string, now: Date): { day: number; minutes: number } => {
  const parts = formatter(timeZone).formatToParts(now)
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value)
  const day = new Date(Date.UTC(part('year'), part('month') - 1, part('day'))).getUTCDay()
  return { day, minutes: part('hour') * 60 + part('minute') }
}
