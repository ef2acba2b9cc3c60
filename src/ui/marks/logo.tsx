/** The sign of the atlas, in the colour of the text around it. */
export function Logo({ className }: { className: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M1 1h22v22H1zM12 1v22M1 12h22" />
      <circle cx="6.5" cy="6.5" r="2.6" fill="currentColor" stroke="none" />
      <path d="M15 15h5v5h-5z" fill="currentColor" stroke="none" />
    </svg>
  )
}
