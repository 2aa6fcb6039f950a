/** Whether the safety card lies over everything. */
import { defineStore } from 'pinia'
import { ref } from 'vue'

export const useSafety = defineStore('safety', () => ({ isOpen: ref(false) }))
