/**
 * Starts the renderer. The content policy forbids making code from text, which zod would try for every schema, to
 * be faster. Told before any schema is made, it does not; so all that makes one is imported after that.
 */
import { config } from 'zod'

config({ jitless: true })
await import('./start.ts')
