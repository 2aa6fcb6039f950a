/** The pages. The unlock screen is no page: it stands before all of them while the vault is closed. */
import { createRouter, createWebHashHistory } from 'vue-router'
import { guardTurned } from './facing/turned.ts'

const pages = {
  clients: () => import('./clients/ClientsPage.vue'),
  frame: () => import('./clients/ClientFrame.vue'),
  client: () => import('./clients/ClientPage.vue'),
  interview: () => import('./interview/InterviewPage.vue'),
  quickEntry: () => import('./paper/QuickEntryPage.vue'),
  result: () => import('./result/ResultPage.vue'),
  plan: () => import('./plan/PlanPage.vue'),
  report: () => import('./reports/ReportPage.vue'),
  history: () => import('./history/HistoryPage.vue'),
  log: () => import('./log/ClientLogPage.vue'),
  practiceLog: () => import('./log/PracticeLogPage.vue'),
  settings: () => import('./settings/SettingsPage.vue'),
  questions: () => import('./questions/QuestionsPage.vue'),
  questionSet: () => import('./questions/SetPage.vue'),
}

/**
 * Fetches every page while the program is there: should it fall away during a talk, what was typed can still be
 * looked up on every page. Rejects when one cannot be fetched.
 */
export async function fetchPages(): Promise<void> {
  await Promise.all(Object.values(pages).map((page) => page()))
}

export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', name: 'clients', component: pages.clients },
    {
      path: '/client/:clientId',
      component: pages.frame,
      children: [
        { path: '', name: 'client', component: pages.client },
        {
          path: 'interview/:recordId',
          name: 'interview',
          component: pages.interview,
        },
        { path: 'interview/:recordId/quick', name: 'quickEntry', component: pages.quickEntry },
        { path: 'result', name: 'result', component: pages.result },
        { path: 'plan', name: 'plan', component: pages.plan },
        { path: 'report', name: 'report', component: pages.report },
        { path: 'history/:recordId', name: 'history', component: pages.history },
        { path: 'log', name: 'log', component: pages.log },
      ],
    },
    { path: '/settings', name: 'settings', component: pages.settings },
    { path: '/questions', name: 'questions', component: pages.questions },
    { path: '/questions/:setId', name: 'questionSet', component: pages.questionSet },
    { path: '/log', name: 'practiceLog', component: pages.practiceLog },
    { path: '/:elsewhere(.*)*', redirect: '/' },
  ],
})

guardTurned(router)
