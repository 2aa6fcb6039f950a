/**
 * A text that is changed in place. Of `{{ }}` alone in an element the browser takes the old text away and puts a new
 * one there; and whenever anything is taken out of a page, Chromium ends the run of typing that one Ctrl+Z undoes. For
 * what changes while somebody types.
 */
import { createTextVNode, type FunctionalComponent } from 'vue'

export const SteadyText: FunctionalComponent<{ text: string }> = ({ text }) => createTextVNode(text)
SteadyText.props = ['text']
