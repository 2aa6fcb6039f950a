/** What the parent of the fault injection asks its child, and what it hears. */
import type { Arming } from './fileLayer.ts'
import type { Found, Plan, Revisions, StepName } from './vaultRun.ts'

/** `template`: a folder to begin with; none is an empty one. */
export type Fault = { plan: Plan; template?: string; arming: Arming }

export type Outcome = {
  steps: number
  struck: number
  /** Each step on the vault, and what its tries ended in: a code, or 'done'. */
  tries: { name: StepName; codes: string[] }[]
  acknowledged: Revisions
  /** What stood there without the fault; a code when it did not open. */
  found: Found | string
}
