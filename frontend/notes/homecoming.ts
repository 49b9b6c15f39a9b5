import { claim, claimWhenLeft, type Claim } from './claim';
import { Session } from './session';
import { type Base, find, forget, settled, type Unsent, unsentOf } from './store';

export interface Left {
  claimed: Claim;
  unsent: Unsent;
  base: Base;
}

/** What tabs that are gone left unsent of this note. */
export interface Found {
  /** What the new editor goes on with. */
  first?: Left;
  /** Others, of which some may still be typed in another tab. */
  others: string[];
  /** What can only be copied. */
  stranded: Unsent[];
}

export async function look(note: number): Promise<Found> {
  const all = await unsentOf(note).catch(() => []);
  const found: Found = { others: [], stranded: all.filter(({ stranded }) => stranded !== undefined) };
  for (const { client } of all.filter(({ stranded }) => stranded === undefined)) {
    const claimed = found.first ? undefined : await claim(client);
    const left = claimed && (await take(client, claimed));
    if (left) {
      found.first = left;
    } else {
      found.others.push(client);
    }
  }
  return found;
}

/** Sends a client's unsent changes once no tab has it any more, without a screen. */
export async function bringHome(note: number, client: string, signal: AbortSignal) {
  const claimed = await claimWhenLeft(client, signal);
  const left = claimed && (await take(client, claimed));
  if (!left) {
    return;
  }
  const session: Session = new Session(note, [], {
    begun: () => undefined,
    news: () => undefined,
    stranded: () => session.close(),
    foreign: () => session.close(),
    changed: () => {
      if (session.ended !== undefined || (session.connected && session.unsent === 0)) {
        session.close();
      }
    },
  });
  signal.addEventListener('abort', () => session.close());
  await session.start(left);
}

/** What the client left; its claim is given back where that is nothing. */
async function take(client: string, claimed: Claim): Promise<Left | undefined> {
  const kept = await find(client).catch(() => undefined);
  if (kept?.base && kept.unsent.stranded === undefined) {
    return { claimed, unsent: kept.unsent, base: kept.base };
  }
  claimed.release();
  return undefined;
}

/** Clears away what tabs that ended all of a sudden needed no more. */
export async function tidy() {
  for (const client of await settled().catch(() => [])) {
    const claimed = await claim(client);
    if (claimed) {
      await forget(client).catch(() => undefined);
      claimed.release();
    }
  }
}

export const discard = (client: string) => forget(client);
