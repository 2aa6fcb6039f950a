/** Neutral file names: no name of a person, and for the employer no reference either. */
import type { Audience, Language } from '../../shared/bridge/contract.ts'

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
  const parts = [stems[audience][language], ...(audience === 'client' ? [safe(reference)] : []), safe(today)]
  return `${parts.filter((part) => part !== '').join('-')}.pdf`
}

const safe = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
