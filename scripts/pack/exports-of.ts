import ts from 'typescript'

/** What a file of words exports. Such files import nothing and hold nothing but data, so that running them at build time is safe. */
export function exportsOf(source: string): Record<string, unknown> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const exports: Record<string, unknown> = {}
  new Function('exports', outputText)(exports)
  return exports
}
