/** Which Node this program runs on. Imports nothing, so that it can be asked before anything else is loaded. */

export const leastNode = 24

/** One sentence when Node is too old (`version` as in `process.versions.node`), else undefined. */
export function nodeProblem(version: string): string | undefined {
  const major = Number.parseInt(version, 10)
  if (major >= leastNode) return undefined
  return (
    `Draagkracht heeft Node ${leastNode} of nieuwer nodig, en dit is Node ${version}. Start het met \`npm start\`. / ` +
    `Draagkracht needs Node ${leastNode} or later, and this is Node ${version}. Start it with \`npm start\`.`
  )
}
