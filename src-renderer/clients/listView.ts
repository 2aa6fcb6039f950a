/** How the list of clients is looked at: kept while one is with a client, and gone when the vault is locked. */
import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { ClientState } from '../../shared/model/standing.ts'
import type { Order } from './clientRows.ts'

export const useListView = defineStore('listView', () => {
  const text = ref('')
  const state = ref<ClientState | 'all'>('all')
  const order = ref<Order>('name')

  /** Everybody again. */
  function clear(): void {
    text.value = ''
    state.value = 'all'
  }

  return { text, state, order, clear }
})
