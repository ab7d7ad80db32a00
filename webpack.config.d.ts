import type { Configuration } from 'webpack'

declare const configurations: readonly (Configuration & { readonly name: string })[]
export default configurations
