/** A name without its capital, unless it is one of an abbreviation: "veel werk", "ICT-storingen". */
export const withinSentence = (name: string): string =>
  /^\p{Lu}[\p{Ll}\s]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
