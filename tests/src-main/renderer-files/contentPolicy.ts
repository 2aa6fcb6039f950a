/** A content policy as its directives; a test's own reading of it, after the CSP specification. */
export function parsePolicy(policy: string): Record<string, string[]> {
  const directives: Record<string, string[]> = {}
  for (const text of policy.split(';')) {
    const [name, ...values] = text.trim().split(/\s+/)
    if (name === undefined || name === '') throw new Error('An empty directive')
    if (name in directives) throw new Error(`A browser ignores the second ${name}`)
    directives[name] = values
  }
  return directives
}
