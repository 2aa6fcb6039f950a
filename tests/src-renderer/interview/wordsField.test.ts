import '../fakeBridge.ts'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getActivePinia } from 'pinia'
import { createVuetify } from 'vuetify'
import { VTextarea } from 'vuetify/components'
import { freshStart } from '../fakeBridge.ts'
import WordsField from '../../../src-renderer/interview/WordsField.vue'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'

let field: VueWrapper
let given: string[]
const area = () => field.find('textarea')
const type = (text: string) => area().setValue(text)
/** What waits for a frame, in the order of waiting. */
let frames: (() => void)[]

beforeEach(async () => {
  await freshStart()
  given = []
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  field = mount(WordsField, {
    attachTo: document.body,
    props: {
      label: 'Woorden',
      hint: 'Van de cliënt.',
      modelValue: '',
      'onUpdate:modelValue': (words: string) => {
        given.push(words)
        void field.setProps({ modelValue: words })
      },
    },
    global: { plugins: [getActivePinia()!, i18n, createVuetify({ components: { VTextarea } })] },
  })
})
afterEach(() => {
  field.unmount()
  vi.unstubAllGlobals()
})

describe('words as they are typed', () => {
  it('are given behind the frame of their key', async () => {
    await type('a')
    expect(given).toEqual([])
    frames.splice(0).forEach((frame) => frame())
    await vi.waitFor(() => expect(given).toEqual(['a']))
    expect(area().element.value).toBe('a')
  })

  it('are given where no frame comes', async () => {
    await type('a')
    await vi.waitFor(() => expect(given).toEqual(['a']))
  })

  const steps: [string, () => unknown][] = [
    ['the next key', () => area().trigger('keydown', { key: 'F8' })],
    ['leaving the field', () => area().trigger('blur')],
    ['whoever asks what is unsaved', () => useSaving().unsaved()],
    ['the end of the field', () => field.unmount()],
  ]
  it.each(steps)('are given before %s', async (_, step) => {
    await type('a')
    step()
    expect(given).toEqual(['a'])
  })

  it('are replaced by what comes from elsewhere, once they are given', async () => {
    await type('a')
    await area().trigger('blur')
    await field.setProps({ modelValue: 'van eerder' })
    expect(area().element.value).toBe('van eerder')
  })

  it('stand there whatever the field draws meanwhile', async () => {
    await type('a')
    await field.setProps({ label: 'Andere woorden' })
    expect(area().element.value).toBe('a')
    expect(given).toEqual([])
  })

  it('are given one by one where two changes come at once, as when words are dragged', async () => {
    await type('a')
    await area().trigger('beforeinput')
    await type('ab')
    await area().trigger('blur')
    expect(given).toEqual(['a', 'ab'])
  })

  it('are not asked for when their field is gone', async () => {
    await type('a')
    field.unmount()
    await useSaving().flush()
    expect(given).toEqual(['a'])
  })
})
