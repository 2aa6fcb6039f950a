/** For tools that do not read Vue files themselves; `vue-tsc` does, and knows their real types. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}
