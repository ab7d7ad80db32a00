/** Paths on a 20 × 20 grid, drawn for the hosts; emoji fonts are not on every machine. */
const paths = {
  bell: 'M10 3a5 5 0 0 0-5 5v3l-1.5 3h13L15 11V8a5 5 0 0 0-5-5Zm-2 13a2 2 0 0 0 4 0',
  people:
    'M7.5 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 8c0-3 2-5 5-5s5 2 5 5M13 4a3 3 0 0 1 0 5m1.500 3.500c2 .7 3 2.300 3 4.500',
  arrival:
    'M2.500 16.500h15M3 6l1.500 3.500L16 13c1.500.4 2-1.600.5-2.200l-4-1.500L9 4 7.500 3.500 9 8 5.500 6.900 4.500 5.500Z',
  clip: 'M14.500 9.500 9 15a3 3 0 0 1-4.300-4.300l6.500-6.400a2 2 0 0 1 2.900 2.900l-6.200 6.200a.8.8 0 0 1-1.200-1.200l5.300-5.200',
  flag: 'M5 18V3h10l-2.500 4L15 11H5',
  pin: 'M12.500 3 17 7.500l-3 1-3 3-.5 3.500L5 9.500l3.500-.5 3-3ZM7.500 12.500 3 17',
} as const

/** A small line drawing in the colour of its text; it carries no meaning of its own. */
export const Icon = ({ name, size = 16 }: { name: keyof typeof paths; size?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinejoin="round"
    strokeLinecap="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
)
