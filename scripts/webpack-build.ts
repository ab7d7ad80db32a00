import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import webpack from 'webpack'
import { stampOf } from './needs-build.ts'
import configurations from '../webpack.config.js'

/**
 * Builds the named configurations of webpack.config.js (`web` and `hosts` by default).
 * @throws Error with webpack's own messages when anything fails
 */
export async function buildAll(names: readonly string[] = ['web', 'hosts']): Promise<void> {
  const began = new Date()
  const chosen = configurations.filter((c) => names.includes(c.name))
  await new Promise<void>((resolve, reject) => {
    webpack(chosen, (failure, stats) => {
      if (failure) return reject(failure)
      if (!stats) return reject(new Error('webpack gave no result'))
      if (stats.hasErrors()) return reject(new Error(stats.toString('errors-only')))
      resolve()
    })
  })
  mkdirSync('dist', { recursive: true })
  for (const name of names) {
    writeFileSync(stampOf(name), '')
    utimesSync(stampOf(name), began, began)
  }
}
