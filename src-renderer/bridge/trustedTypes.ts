/**
 * What the page lets through where a string could become markup or a script (`require-trusted-types-for` in the
 * content policy). Vuetify writes its theme through `innerHTML`: that is text, and stays text. pdf.js starts a
 * worker from a file of ours. Anything else throws, where without this policy it would run.
 */

/** Text that holds no markup passes as it is; throws for anything with a `<`. */
export function textWithoutMarkup(text: string): string {
  if (text.includes('<')) throw new TypeError('Markup from a string is not allowed')
  return text
}

/** The address of a script of this origin passes; throws for any other. `here` is the page's own address. */
export function ownScript(address: string, here: string): string {
  const [script, page] = [new URL(address, here), new URL(here)]
  if (script.protocol !== page.protocol || script.host !== page.host) {
    throw new TypeError('A script from elsewhere is not allowed')
  }
  return address
}

/** Chromium has trusted types; a test's DOM has not. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string; createScriptURL: (address: string) => string },
  ): unknown
}

const page: Window & { readonly trustedTypes?: TrustedTypes } = window

page.trustedTypes?.createPolicy('default', {
  createHTML: textWithoutMarkup,
  createScriptURL: (address) => ownScript(address, document.baseURI),
})
