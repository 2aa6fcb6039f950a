/** What is wrong with a log, in words. */
import type { LogBook, LogBreak } from '../bridge/log.ts'
import type { Language } from '../bridge/contract.ts'
import { log as en } from './log.en.ts'
import { log as nl } from './log.nl.ts'

const texts = { nl, en }

/** A sentence for every run of lines with the same fault; none when the chain is whole. */
export function describeBreaks(breaks: readonly LogBreak[], language: Language): string[] {
  return runsOf(breaks).map(({ what, from, to }) => {
    const { one, many } = texts[language].breaks[what]
    return fill(from === to ? one : many, { from, to })
  })
}

/** Whether the whole log is whole, in one line; `count` is how many lines it has. */
export function describeChain(breaks: LogBook['breaks'], count: number, language: Language): string {
  const { whole, broken } = texts[language]
  return breaks.length === 0
    ? fill(whole, { count })
    : [broken, ...describeBreaks(breaks, language)].join(' ')
}

type Run = { what: LogBreak['what']; from: number; to: number }

function runsOf(breaks: readonly LogBreak[]): Run[] {
  const runs: Run[] = []
  for (const { number, what } of breaks) {
    const last = runs.at(-1)
    if (last?.what === what && (number === last.to || number === last.to + 1)) last.to = number
    else runs.push({ what, from: number, to: number })
  }
  return runs
}

const fill = (text: string, values: Record<string, number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
