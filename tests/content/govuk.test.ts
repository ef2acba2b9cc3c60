import { describeModel } from './support/describe-model.ts'

describeModel('govuk', {
  silent: ['technical-debt', 'processes-and-tools', 'risks', 'people-management', 'users-and-clients', 'success'],
})
