/** The joint: three lines that become one. */
export function Sign() {
  return (
    <svg width="42" height="30" viewBox="0 0 42 30" fill="none" aria-hidden="true">
      <path
        d="M0 5h9c6 0 8 10 15 10M0 15h40M0 25h9c6 0 8-10 15-10"
        stroke="currentColor"
        strokeWidth="3.4"
      />
      <circle cx="27" cy="15" r="6.3" fill="var(--band)" stroke="currentColor" strokeWidth="3.4" />
    </svg>
  );
}
