/**
 * What passes between the coach's page and the window that faces the client. The window is told what to show and
 * answers with a figure on a scale; neither knows more of the other. Both read with these schemas, and what does not
 * fit is not heard.
 */
import { z } from 'zod'
import { Rating } from '../../shared/model/dossier.ts'

const words = z.string().max(20_000)

/**
 * `scale` marks it for as long as it is shown, and says nothing else. `name`: what it is about, where the heading does
 * not say it.
 */
const ShownScale = z.strictObject({
  scale: z.string().min(1).max(200),
  name: words.optional(),
  question: words,
  anchors: z.tuple([words, words, words, words, words]),
  chosen: Rating.optional(),
})
export type ShownScale = z.infer<typeof ShownScale>

/** One topic as a client sees it. `parts`: what is told rather than asked. */
export const Shown = z.strictObject({
  heading: words,
  question: words,
  parts: z.array(z.strictObject({ name: words, say: words })).max(20),
  scales: z.array(ShownScale).max(20),
})
export type Shown = z.infer<typeof Shown>

/** `from`: which page of the coach speaks. Nothing `shown`: a calm, neutral page. */
export const CoachSays = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('show'),
    from: z.uuid(),
    language: z.enum(['nl', 'en']),
    theme: z.enum(['system', 'light', 'dark']),
    shown: Shown.optional(),
  }),
  z.strictObject({ kind: z.literal('close'), from: z.uuid() }),
])
export type CoachSays = z.infer<typeof CoachSays>

/** `here`: to every page when the window has come, and `to` a page that it hears for the first time. */
export const WindowSays = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('here'), to: z.uuid().optional() }),
  /** Somebody touched the window. */
  z.strictObject({ kind: z.literal('touched') }),
  z.strictObject({ kind: z.literal('gone') }),
  z.strictObject({ kind: z.literal('rating'), scale: z.string().max(200), rating: Rating }),
])
export type WindowSays = z.infer<typeof WindowSays>

/** Only pages of this program, in this browser, hear it. */
export const channelName = 'draagkracht-facing'
/** Held by the page `from` for as long as it is there, however it ends. */
export const presenceLock = (from: string): string => `draagkracht-facing-${from}`
