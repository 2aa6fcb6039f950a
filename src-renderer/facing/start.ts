/** The window that faces the client, put together. */
import { createApp } from 'vue'
import '../shell/fonts.css'
import '../shell/theme.css'
import FacingPage from './FacingPage.vue'

createApp(FacingPage).mount('#facing')
