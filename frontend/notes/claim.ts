/** Says that nobody else may go on as this client; two tabs never share one. */
export interface Claim {
  release(): void;
}

const LEASE_MS = 10_000;
const RENEW_MS = 2_000;

const nameOf = (client: string) => `funnelroom.note.${client}`;

/** Claims the client unless another tab has it. */
export function claim(client: string): Promise<Claim | undefined> {
  return navigator.locks ? lock(client, { ifAvailable: true }) : Promise.resolve(lease(client));
}

/** Claims the client once the tab that has it is gone; nothing when that is waited for no more. */
export async function claimWhenLeft(client: string, signal: AbortSignal): Promise<Claim | undefined> {
  if (navigator.locks) {
    return lock(client, { signal });
  }
  while (!signal.aborted) {
    const claimed = lease(client);
    if (claimed) {
      return claimed;
    }
    await new Promise((later) => window.setTimeout(later, RENEW_MS));
  }
  return undefined;
}

function lock(client: string, options: LockOptions): Promise<Claim | undefined> {
  return new Promise((answer) => {
    navigator.locks
      .request(nameOf(client), options, (held) =>
        held ? new Promise<void>((release) => answer({ release })) : answer(undefined),
      )
      .catch(() => answer(undefined));
  });
}

/** Without https there are no locks: a tab says again and again that it is there. */
function lease(client: string): Claim | undefined {
  const name = nameOf(client);
  if (Date.now() - Number(localStorage.getItem(name) ?? 0) < LEASE_MS) {
    return undefined;
  }
  const renew = () => localStorage.setItem(name, String(Date.now()));
  renew();
  const renewing = window.setInterval(renew, RENEW_MS);
  const release = () => {
    window.clearInterval(renewing);
    localStorage.removeItem(name);
    removeEventListener('pagehide', release);
  };
  addEventListener('pagehide', release);
  return { release };
}
