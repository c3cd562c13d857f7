/*
 * The rooms of docs/architecture.md, floor by floor. A room may import the rooms of the floors before its own, and
 * neither its neighbours nor those above. ESLint and dependency-cruiser both read the directions here.
 */
const FLOORS = [
  ['lib/rules'],
  ['lib/interview', 'lib/plan'],
  ['lib/messages', 'lib/saved'],
  ['lib/calendar', 'lib/typed', 'machines'],
  ['components'],
  ['app'],
];

/** Tools and tests look at the whole house; nothing in it looks at them. */
const OUTSIDE = ['scripts', 'e2e'];

export const rooms = FLOORS.flat();

/**
 * The rooms that `room` must not import.
 *
 * @param {string} room
 */
export function closedTo(room) {
  const floor = FLOORS.findIndex((names) => names.includes(room));
  return [...FLOORS.slice(floor).flat(), ...OUTSIDE].filter((name) => name !== room);
}
