/** `npm start`. Plain JavaScript that any Node understands: it only sees to it that the rest runs on a Node that does. */

const leastNode = 24
const { node } = process.versions

if (Number.parseInt(node, 10) < leastNode) {
  console.error(
    `Draagkracht heeft Node ${leastNode} nodig en dit is Node ${node}: start het met \`npm start\`, dan gebruikt het de zijne. / ` +
      `Draagkracht needs Node ${leastNode} and this is Node ${node}: start it with \`npm start\`, which brings its own.`,
  )
  process.exitCode = 1
} else {
  const { startApp } = await import('./startApp.ts')
  process.exitCode = await startApp(process.argv.slice(2))
}
