import { join as echo } from './echo-typist.mjs';
import { join as hocuspocus } from './hocuspocus-typist.mjs';
import { join as room } from './room-typist.mjs';

export const SYSTEMS = { echo, hocuspocus, room };

const KEYS_A_SECOND = 5;

/** Presses keys at a person's uneven pace until it is stopped. */
export function typeAway(press) {
  let next;
  const again = () => {
    next = setTimeout(() => {
      press();
      again();
    }, (1000 / KEYS_A_SECOND) * (0.5 + Math.random()));
  };
  again();
  return () => clearTimeout(next);
}
