/** The app, put together. */
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import 'vuetify/styles'
import App from './App.vue'
import { router } from './router.ts'
import './shell/fonts.css'
import { i18n } from './shell/language.ts'
import { vuetify } from './shell/look.ts'
import './shell/theme.css'

createApp(App).use(createPinia()).use(i18n).use(router).use(vuetify).mount('#app')
