/** The environment is not complete or not right: one sentence for each thing to mend. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(['The watcher cannot start:', ...problems.map((problem) => `  - ${problem}`)].join('\n'))
    this.problems = problems
  }
}
