export { AppConfig } from '../casestore/config.ts'
