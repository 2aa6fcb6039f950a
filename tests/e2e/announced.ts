/** Ratings as a screen reader has them: from the tree that Chromium gives to it. */
import { expect, type Page } from '@playwright/test'

export type Announced = { group: string; choices: string[]; chosen: number | undefined }

/** Every group of choices on the page: its name, its choices, and which is chosen. */
export async function announcedRatings(page: Page): Promise<Announced[]> {
  const nodes = await tree(page)
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = ({ childIds = [] }: Node): Node[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id)
      return child ? [child, ...below(child)] : []
    })
  return nodes
    .filter((node) => roleOf(node) === 'radiogroup')
    .map((node) => {
      const radios = below(node).filter((one) => roleOf(one) === 'radio')
      const at = radios.findIndex(({ properties = [] }) =>
        properties.some(({ name, value }) => name === 'checked' && value.value === 'true'),
      )
      return { group: nameOf(node), choices: radios.map(nameOf), chosen: at === -1 ? undefined : at }
    })
}

/** One scale as it must be heard: its topic and question, the five anchors with their figures, and what is chosen. */
export const heard = (
  topic: string,
  question: string,
  anchors: readonly string[],
  chosen: number | undefined,
): Announced => ({
  group: `${topic}: ${question}`,
  choices: anchors.map((anchor, figure) => `${figure} ${anchor}`),
  chosen,
})

/** These scales are on the page, in this order, and are heard so. */
export async function expectAnnounced(page: Page, scales: readonly Announced[]): Promise<void> {
  await expect.poll(() => announcedRatings(page)).toEqual(scales)
}

/** What a text field says: its name, what stands in it and what that means. */
export async function announcedField(
  page: Page,
  name: string,
): Promise<{ value: string; description: string } | undefined> {
  const field = (await tree(page)).find((node) => roleOf(node) === 'textbox' && nameOf(node) === name)
  return field && { value: textOf(field.value), description: textOf(field.description) }
}

type Value = { value?: unknown }
type Node = {
  nodeId: string
  role?: Value
  name?: Value
  value?: Value
  description?: Value
  childIds?: string[]
  properties?: { name: string; value: Value }[]
}
const textOf = (value: Value | undefined): string =>
  typeof value?.value === 'string' ? value.value.trim() : ''
const roleOf = ({ role }: Node): string => textOf(role)
const nameOf = ({ name }: Node): string => textOf(name)

async function tree(page: Page): Promise<Node[]> {
  const devTools = await page.context().newCDPSession(page)
  const { nodes } = await devTools.send('Accessibility.getFullAXTree')
  await devTools.detach()
  return nodes
}
