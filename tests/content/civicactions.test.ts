import { describeModel } from './support/describe-model.ts'

describeModel('civicactions', {
  silent: ['technical-debt'],
})
