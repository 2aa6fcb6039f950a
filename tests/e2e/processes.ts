/** The processes of the app, as Linux tells of them. */
import { readdirSync, readFileSync } from 'node:fs'

export type Process = { id: number; command: string; limits: string; coreFilter: string }

/** What a process has started, and what that has, and so on. On Linux only: elsewhere nothing. */
export function startedBy(id: number): Process[] {
  if (process.platform !== 'linux') return []
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const children = all.filter((one) => parentOf(one) === id)
  return children.flatMap((child) => [
    {
      id: child,
      command: told(child, 'cmdline').split('\0').slice(0, 2).join(' '),
      limits: told(child, 'limits'),
      coreFilter: told(child, 'coredump_filter').trim(),
    },
    ...startedBy(child),
  ])
}

/** The name, between brackets, can hold anything; the parent comes after the state. */
const parentOf = (id: number): number => Number(told(id, 'stat').split(') ').at(-1)?.split(' ')[1])

/** Empty once the process has ended. */
function told(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
