/** Neutral file names: no name of a person, and for the employer no reference either. */
import type { Audience, Language } from '../../shared/bridge/contract.ts'
import { inFileName } from '../exchange/inFileName.ts'

const stems: Record<Audience, Record<Language, string>> = {
  client: { nl: 'gespreksverslag', en: 'conversation-report' },
  employer: { nl: 'afspraken-werk', en: 'work-agreements' },
}

/** `gespreksverslag-V-001-2026-10-05.pdf`: letters, digits and hyphens only, so that every file system takes it. */
export function reportFileName(
  audience: Audience,
  language: Language,
  today: string,
  reference: string,
): string {
  const parts = [
    stems[audience][language],
    ...(audience === 'client' ? [inFileName(reference, 40)] : []),
    today,
  ]
  return `${parts.filter((part) => part !== '').join('-')}.pdf`
}
