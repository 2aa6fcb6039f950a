/** Starts the window that faces the client; as in `../main.ts`, zod is told before a schema is made. */
import { config } from 'zod'

config({ jitless: true })
await import('./start.ts')
