/** The way through the interview of the address: its topics, where one is, and how one goes on. */
import { computed, onBeforeUnmount, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { entryTopic, topicsOf, type Topic } from '../../shared/model/topics.ts'
import { steady } from '../shell/steady.ts'
import { useInterview } from './interview.ts'

/** For the page of the interview: takes it up, and leaves it with the page. */
export function useWay() {
  const route = useRoute()
  const router = useRouter()
  const interview = useInterview()

  const clientId = computed(() => String(route.params['clientId']))
  const recordId = computed(() => String(route.params['recordId']))
  const isMissing = ref(false)

  watch(
    recordId,
    async (id) => {
      isMissing.value = !(await interview.open(clientId.value, id))
    },
    { immediate: true },
  )
  onBeforeUnmount(() => interview.close())

  const intake = computed(() => (interview.draft?.id === recordId.value ? interview.draft.body : undefined))
  const isThere = computed(() => intake.value !== undefined)
  const topics = steady(() => (intake.value ? topicsOf(intake.value) : []))

  /** The topic of the address; without one, where this interview was left, else the first that is not complete. */
  const entry = ref<string>()
  watch(intake, (now, before) => {
    if (now && !before) entry.value = entryTopic(now, interview.leftAt.get(recordId.value)).key
  })
  /** Ahead of the address, which takes its time: the next key is for the next topic already. */
  const wanted = ref<string>()
  watch(
    () => route.query['topic'],
    (topic) => (wanted.value = typeof topic === 'string' ? topic : undefined),
    { immediate: true },
  )
  const here = computed((): Topic | undefined => {
    const asked = wanted.value ?? entry.value
    const find = (key: string | undefined) => topics.value.find((topic) => topic.key === key)
    return find(asked) ?? find(entry.value) ?? topics.value[0]
  })
  const at = computed(() => topics.value.findIndex(({ key }) => key === here.value?.key))
  // By its key: an answer makes a new object of the same topic, and one may be on the way to the next already.
  watch(
    () => here.value?.key,
    () => {
      if (!here.value) return
      interview.leftAt.set(recordId.value, here.value.key)
      // The address always says which topic it is: it is what stays when the vault is locked.
      if (route.name === 'interview' && route.query['topic'] === undefined) void go(here.value)
    },
  )

  /** The topic to which the closing led: from there one goes back to the closing. To go elsewhere ends that. */
  const detour = ref<string>()
  const isDetour = computed(() => here.value !== undefined && here.value.key === detour.value)

  async function go(topic: Topic | undefined): Promise<void> {
    if (topic === undefined) return
    detour.value = undefined
    wanted.value = topic.key
    await router.replace({ query: { topic: topic.key } })
  }
  async function goFromClosing(topic: Topic): Promise<void> {
    const went = go(topic)
    detour.value = topic.key
    await went
  }
  async function next(): Promise<void> {
    if (isDetour.value) await go(topics.value.at(-1))
    else if (at.value === topics.value.length - 1) await router.push(`/client/${clientId.value}/result`)
    else await go(topics.value[at.value + 1])
  }
  const previous = (): Promise<void> => go(topics.value[at.value - 1])

  return { clientId, isMissing, isThere, intake, here, at, isDetour, go, goFromClosing, next, previous }
}
export type Way = ReturnType<typeof useWay>
