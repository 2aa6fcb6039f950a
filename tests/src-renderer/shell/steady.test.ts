import { expect, it } from 'vitest'
import { computed, ref } from 'vue'
import { steady } from '../../../src-renderer/shell/steady.ts'

it('stays the very same object while it says the same', () => {
  const words = ref('Elke avond')
  const topics = steady(() => [{ key: 'deadlines', isAnswered: words.value !== '' }])
  const first = topics.value
  words.value = 'Elke avond nog een uur'
  expect(topics.value).toBe(first)
  words.value = ''
  expect(topics.value).toEqual([{ key: 'deadlines', isAnswered: false }])
})

it('lets what hangs on it rest', () => {
  const words = ref('a')
  const isThere = steady(() => ({ isThere: words.value !== '' }))
  let drawn = 0
  const page = computed(() => {
    drawn++
    return isThere.value.isThere ? 'there' : 'gone'
  })
  expect(page.value).toBe('there')
  words.value = 'ab'
  expect([page.value, drawn]).toEqual(['there', 1])
  words.value = ''
  expect([page.value, drawn]).toEqual(['gone', 2])
})

it('comes and goes', () => {
  const found = ref<{ key: string } | undefined>()
  const key = steady(() => found.value)
  expect(key.value).toBeUndefined()
  found.value = { key: 'sleep' }
  expect(key.value).toEqual({ key: 'sleep' })
  found.value = undefined
  expect(key.value).toBeUndefined()
})
