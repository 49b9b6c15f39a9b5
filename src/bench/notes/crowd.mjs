import { SYSTEMS, typeAway } from './systems.mjs';

/** All typists but the two that are measured, in a process of their own. */
const { system, count, addresses } = JSON.parse(process.argv[2]);
const stops = [];
for (let each = 0; each < count; each += 1) {
  const target = { ...addresses[each % addresses.length], place: (each + 1) / (count + 1) };
  const typist = await SYSTEMS[system](target, () => undefined);
  stops.push(typeAway(() => typist.type('x')));
}
process.send('ready');
process.on('message', () => {
  stops.forEach((stop) => stop());
  process.exit();
});
