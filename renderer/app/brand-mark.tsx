/** The sign of the application: a page with three lines. */
export function BrandMark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <rect x="2" y="2" width="14" height="14" rx="3" fill="var(--accent)" />
      <path
        d="M5 6h8M5 9h8M5 12h5"
        stroke="var(--accent-ink)"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
