import { fork } from 'node:child_process';
import { once } from 'node:events';
import { SYSTEMS, typeAway } from './systems.mjs';

/**
 * How long a keystroke takes into the document of another editor: bare echo, Hocuspocus and the
 * product, one after the other, with 2, 10 and 50 typists.
 */
const { room, seconds = 30, typists = [2, 10, 50] } = JSON.parse(process.argv[2]);
const WARM_UP_MS = 4_000;
const SETTLE_MS = 10_000;
const KEYS = ['甲', '乙'];
const START = '## 现状痛点\n\n对账要两周，表格多，错误多。\n\n'.repeat(100);

const pause = (millis) => new Promise((later) => setTimeout(later, millis));

async function server(file) {
  const process = fork(new URL(file, import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [port] = await once(process, 'message');
  return { address: `ws://127.0.0.1:${port}`, close: () => process.kill() };
}

async function crowdOf(system, count, addresses) {
  if (count <= 0) {
    return () => undefined;
  }
  const order = JSON.stringify({ system, count, addresses });
  const process = fork(new URL('crowd.mjs', import.meta.url), [order], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(process, 'message');
  let gone = false;
  process.on('exit', () => {
    gone = true;
  });
  return () => {
    if (gone) {
      throw new Error(`${system}: the crowd has gone`);
    }
    process.send('stop');
    return once(process, 'exit');
  };
}

/** Two typists measure each other while the crowd types. */
async function measure(system, count, addresses, start) {
  const pressed = KEYS.map(() => []);
  const times = [];
  let counting = false;
  const hear = (key) => (text) => {
    for (const letter of text) {
      if (letter === key) {
        const { at, counted } = pressed[KEYS.indexOf(key)].shift();
        if (counted) {
          times.push(performance.now() - at);
        }
      }
    }
  };
  const target = (place) => addresses[place % addresses.length];
  const pair = [
    await SYSTEMS[system]({ ...target(0), place: 0.2, start }, hear(KEYS[1])),
    await SYSTEMS[system]({ ...target(1), place: 0.8 }, hear(KEYS[0])),
  ];
  const endCrowd = await crowdOf(system, count - 2, addresses);
  const stops = pair.map((typist, place) =>
    typeAway(() => {
      pressed[place].push({ at: performance.now(), counted: counting });
      typist.type(KEYS[place]);
    }),
  );
  await pause(WARM_UP_MS);
  counting = true;
  await pause(seconds * 1000);
  stops.forEach((stop) => stop());
  await endCrowd();
  const until = performance.now() + SETTLE_MS;
  while (pressed.some((each) => each.length > 0) || pair[0].text() !== pair[1].text()) {
    if (performance.now() > until) {
      throw new Error(`${system} with ${count} typists: the documents differ`);
    }
    await pause(20);
  }
  pair.forEach((typist) => typist.close());
  times.sort((a, b) => a - b);
  const part = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { p50: part(0.5), p99: part(0.99), keys: times.length };
}

const one = (value) => value.toFixed(1);
const compare = (ours, theirs) => `${one(ours.p50 / theirs.p50)} / ${one(ours.p99 / theirs.p99)}`;

console.log('| typists | bare echo, ms | Hocuspocus, ms | Funnelroom, ms | to echo | to Hocuspocus | keys |');
console.log('|---|---|---|---|---|---|---|');
for (const count of typists) {
  const echo = await server('echo-server.mjs');
  const bare = await measure('echo', count, [{ address: echo.address }]);
  echo.close();
  const hocuspocus = await server('hocuspocus-server.mjs');
  const theirs = await measure('hocuspocus', count, [{ address: hocuspocus.address }], START);
  hocuspocus.close();
  const ours = await measure('room', count, room);
  const cells = [bare, theirs, ours].map(({ p50, p99 }) => `${one(p50)} / ${one(p99)}`);
  console.log(
    `| ${count} | ${cells.join(' | ')} | ${compare(ours, bare)} | ${compare(ours, theirs)} | ${ours.keys} |`,
  );
}
process.exit();
