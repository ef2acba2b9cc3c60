import { describeModel } from './support/describe-model.ts'

describeModel('sourcegraph', {
  silent: ['expertise', 'sharing-the-role', 'processes-and-tools', 'people-management', 'team-health'],
})
