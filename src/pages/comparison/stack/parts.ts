import './stack.css'

export { InTwo } from './in-two.tsx'
export { PhoneTools } from './phone-tools.tsx'
export { StackTable } from './stack-table.tsx'
