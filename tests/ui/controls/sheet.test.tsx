import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { Sheet, SheetHead } from '../../../src/ui/controls/sheet.tsx'

function Greeting({ onClose }: { onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null)
  return (
    <Sheet ref={sheet} label="Greeting" onClose={onClose}>
      <SheetHead title="Hello" close={() => sheet.current?.close()} />
      <p>Welcome.</p>
    </Sheet>
  )
}

function shown() {
  const onClose = vi.fn()
  render(<Greeting onClose={onClose} />)
  return { user: userEvent.setup(), dialog: screen.getByRole('dialog', { name: 'Greeting' }), onClose }
}

it('is open from the start, over the page', () => {
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
  expect(shown().dialog).toHaveAttribute('open')
  expect(showModal).toHaveBeenCalledOnce()
  showModal.mockRestore()
})

it('is closed by the button at its head', async () => {
  const { user, dialog, onClose } = shown()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(dialog).not.toHaveAttribute('open')
  expect(onClose).toHaveBeenCalledOnce()
})

it('is closed by a click beside it, not by one in it', async () => {
  const { user, dialog, onClose } = shown()
  await user.click(screen.getByText('Welcome.'))
  expect(onClose).not.toHaveBeenCalled()
  fireEvent.click(dialog)
  expect(onClose).toHaveBeenCalledOnce()
})
