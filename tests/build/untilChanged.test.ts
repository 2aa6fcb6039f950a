import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { untilChanged } from '../../build/untilChanged.ts'

it('a change deep in the sources is noticed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'changed-'))
  try {
    for (const name of ['shared', 'src-main/deep', 'src-renderer']) {
      await mkdir(join(folder, name), { recursive: true })
    }
    const changed = untilChanged(folder, new AbortController().signal)
    await writeFile(join(folder, 'src-main/deep/x.ts'), '')
    expect(await changed).toBeUndefined()
  } finally {
    await rm(folder, { recursive: true })
  }
})
