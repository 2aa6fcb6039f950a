/** The pages. The unlock screen is no page: it stands before all of them while the vault is closed. */
import { createRouter, createWebHashHistory } from 'vue-router'

export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', name: 'clients', component: () => import('./clients/ClientsPage.vue') },
    {
      path: '/client/:clientId',
      component: () => import('./clients/ClientFrame.vue'),
      children: [
        { path: '', name: 'client', component: () => import('./clients/ClientPage.vue') },
        {
          path: 'interview/:recordId',
          name: 'interview',
          component: () => import('./interview/InterviewPage.vue'),
        },
        { path: 'result', name: 'result', component: () => import('./result/ResultPage.vue') },
        { path: 'plan', name: 'plan', component: () => import('./plan/PlanPage.vue') },
        { path: 'report', name: 'report', component: () => import('./reports/ReportPage.vue') },
      ],
    },
    { path: '/settings', name: 'settings', component: () => import('./settings/SettingsPage.vue') },
    { path: '/:elsewhere(.*)*', redirect: '/' },
  ],
})
