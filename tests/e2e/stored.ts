/** Where in the vault a key that was seen in a window must have ended, and what stands there. */
import { answerTo, Intake } from '../../shared/model/dossier.ts'
import { scalesOfGroup } from '../../shared/model/factors.ts'
import { signalRounds, topicsOf, type Topic } from '../../shared/model/topics.ts'
import { factorWords } from '../../shared/texts/factorWords.ts'
import type { Vault, VaultRecord } from '../../src-main/vault/vault.ts'
import { en as clientsEn } from '../../src-renderer/clients/texts.en.ts'
import { nl as clientsNl } from '../../src-renderer/clients/texts.nl.ts'
import { en as interviewEn } from '../../src-renderer/interview/texts.en.ts'
import { nl as interviewNl } from '../../src-renderer/interview/texts.nl.ts'
import { en as securityEn } from '../../src-renderer/security/texts.en.ts'
import { nl as securityNl } from '../../src-renderer/security/texts.nl.ts'
import type { Seen, Stroke } from './strokesSeen.ts'

/** `name` is the same for the same place, whatever window it is reached from. `holds`: what stands there, or may. */
export type Place =
  | { kind: 'stored'; name: string; holds: string[] }
  /** What opens the vault, searches it or confirms something. */
  | { kind: 'noRecord'; name: string }
  | { kind: 'unknown'; name: string }

const languages = ['nl', 'en'] as const
/** Fields that ask for something which is in no record, by their names in both languages. */
const asking = [
  ...[securityNl, securityEn].flatMap(({ lastGroup, recoveryCode }) => [lastGroup, recoveryCode]),
  ...[clientsNl, clientsEn].flatMap(({ erase }) => erase.type.split('{reference}')[0]!.trim()),
]

/** Answers for one stroke, by what the vault holds now. */
export function placesIn(vault: Vault): (stroke: Stroke) => Place {
  const interviews = vault.list('intake').map(({ id, body }) => ({ id, body: Intake.parse(body) }))
  const others = (['client', 'intake', 'plan', 'settings', 'questions'] as const).flatMap((kind) =>
    // What was changed later is in its history.
    vault.list(kind).flatMap((record) => [record, ...vault.history(record.id)]),
  )
  const bodyOf = (id: string) => interviews.find((one) => one.id === id)?.body
  return ({ seen }) => {
    switch (seen.in) {
      case 'words': {
        const body = bodyOf(seen.record)
        return place(`${seen.record} ${seen.topic} ${seen.field}`, body && wordsIn(body, seen))
      }
      case 'scale': {
        const body = bodyOf(seen.record)
        const topic = body && topicsOf(body).find(({ key }) => key === seen.topic)
        return rating(seen.record, body, topic, seen.at)
      }
      case 'facing': {
        // The window knows no interview: the one that has such a topic.
        const found = interviews.flatMap(({ id, body }) =>
          topicsOf(body)
            .filter((topic) => headingsOf(topic, body).includes(seen.heading))
            .map((topic) => ({ id, body, topic })),
        )
        const [one] = found
        return rating(one?.id ?? '', one?.body, one?.topic, seen.at)
      }
      case 'form':
        return ofForm(seen, bodyOf(seen.record))
      case 'field':
        return ofField(seen, others)
    }
  }
}

const place = (name: string, value: unknown): Place => {
  const holds = Array.isArray(value) ? value : [value]
  return { kind: 'stored', name, holds: holds.map(shown) }
}
/** As a field shows it. */
const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

function headingsOf(topic: Topic, body: Intake): string[] {
  return languages.flatMap((language) => {
    if (topic.kind === 'factor') return [factorWords(topic, language, body).name]
    const { rounds } = language === 'nl' ? interviewNl : interviewEn
    return topic.kind === 'signals' ? [rounds[topic.round]] : []
  })
}

function rating(record: string, body: Intake | undefined, topic: Topic | undefined, at: number): Place {
  if (body && topic?.kind === 'factor') {
    const scale = scalesOfGroup(topic.group)[at]
    const answer = answerTo(body, topic.id)
    return place(`${record} ${topic.id} ${scale}`, scale && answer?.[scale])
  }
  const signal = topic?.kind === 'signals' ? signalRounds[topic.round][at] : undefined
  if (body && signal) return place(`${record} signals ${signal}`, body.signals?.[signal])
  return { kind: 'unknown', name: `scale ${at} of ${topic?.key ?? 'a topic'} in ${record}` }
}

function wordsIn(body: Intake, { topic, field }: { topic: string; field: string }): unknown {
  if (topic === 'situation:' || topic === 'matters:')
    return body[topic === 'matters:' ? 'matters' : 'situation']?.[field]
  if (!topic.includes(':')) return { ...answerTo(body, topic) }[field as 'note']
  // Of the rounds and the closing: wherever the interview keeps it, apart from what other topics hold.
  const others = new Set(['answers', 'situation', 'matters'])
  return leavesUnder(Object.fromEntries(Object.entries(body).filter(([key]) => !others.has(key))), field)
}

function ofForm(seen: Seen & { in: 'form' }, body: Intake | undefined): Place {
  const { record, number, row, column } = seen
  const topic = body && topicsOf(body).find((one) => one.number === number)
  if (!body || !topic) return { kind: 'unknown', name: `${number} of the form of ${record}` }
  if (typeof column === 'number') return rating(record, body, topic, topic.kind === 'signals' ? row : column)
  if (column !== 'leftOut')
    return place(`${record} ${topic.key} ${column}`, [
      ...[wordsIn(body, { topic: topic.key, field: column })].flat(),
      // The one field of the closing.
      ...(topic.kind === 'closing' ? [body['note']] : []),
    ])
  const isOut = body.notApplicable?.includes(topic.key) === true
  return place(`${record} ${topic.key} left out`, String(isOut))
}

function ofField({ page, name, kind, filling }: Seen & { in: 'field' }, records: VaultRecord[]): Place {
  const isAsking = kind === 'password' || kind === 'search' || asking.some((one) => name.includes(one))
  if (isAsking) return { kind: 'noRecord', name }
  const [, area, id, part, record] = page.split('/')
  const scope = records.filter((one) => {
    if (area === 'settings') return one.kind === 'settings'
    if (area === 'questions') return one.kind === 'questions' && one.id === id
    if (area !== 'client') return one.kind === 'client'
    if (one.clientId !== id) return false
    // At the table the day of the next contact is noted too, which is the client's.
    if (part === 'interview') return one.id === record || one.kind === 'client'
    return part === 'plan'
      ? one.kind === 'plan'
      : part === 'report'
        ? one.kind === 'intake'
        : one.kind === 'client'
  })
  const found = scope.flatMap(({ body }) => leavesUnder(body, keyOf(name)))
  return { kind: 'stored', name: `${page || '/'}: ${name} (${filling})`, holds: found.flatMap(asTyped) }
}

/** Under which key of a record a field is kept, where its name says so; any key otherwise. */
function keyOf(name: string): string | undefined {
  const [first = ''] = name.split(' ')
  if (/^action-\d+-text$/.test(first)) return 'text'
  if (/^action-\d+-by$/.test(first)) return 'by'
  if (first === 'added-name' || /^own-.*-name$/.test(first)) return 'name'
  return ['reference', 'name', 'jobTitle', 'employer', 'contactAtEmployer'].find((key) => key === first)
}

/** Every text and number in a record that is kept under the key. */
function leavesUnder(body: unknown, key: string | undefined, own?: string): unknown[] {
  if (typeof body !== 'object' || body === null) return key === undefined || key === own ? [body] : []
  if (Array.isArray(body)) return body.flatMap((one) => leavesUnder(one, key, own))
  return Object.entries(body).flatMap(([name, one]) => leavesUnder(one, key, name))
}

/** A number may be typed in the manner of either language. */
const asTyped = (value: unknown): string[] =>
  typeof value === 'number' ? [String(value), String(value).replace('.', ',')] : [shown(value)]
