import type { Changes } from './types';

/** A text that changes rest on. */
export interface Base {
  client: string;
  version: number;
  text: string;
}

/** What a client has not got confirmed. */
export interface Unsent {
  client: string;
  /** Whose it is; nobody else gets to see or send it. */
  owner: string;
  note: number;
  at: number;
  /** The confirmed changes from the base to the version that the unsent ones rest on. */
  steps: Changes[];
  updates: Changes[];
  /** The whole text, once nothing but copying is left. */
  stranded?: string;
}

const NAME = 'funnelroom-notes';
const UNSENT = 'unsent';
const BASES = 'bases';

let opening: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((opened, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () =>
      [UNSENT, BASES].forEach((store) => request.result.createObjectStore(store, { keyPath: 'client' }));
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      request.result.onclose = () => {
        opening = undefined;
      };
      opened(request.result);
    };
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function inStores(act: (unsent: IDBObjectStore, bases: IDBObjectStore) => void): Promise<void> {
  const transaction = (await database()).transaction([UNSENT, BASES], 'readwrite');
  const done = new Promise<void>((completed, failed) => {
    transaction.oncomplete = () => completed();
    transaction.onabort = () => failed(transaction.error);
  });
  act(transaction.objectStore(UNSENT), transaction.objectStore(BASES));
  return done;
}

const answerOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((answer, failed) => {
    request.onsuccess = () => answer(request.result);
    request.onerror = () => failed(request.error);
  });

/** Keeps what is unsent; its base only where that is new. */
export const keep = (unsent: Unsent, base?: Base) =>
  inStores((ofUnsent, ofBases) => {
    if (base) {
      ofBases.put(base);
    }
    ofUnsent.put(unsent);
  });

/** All is confirmed; the base stays for what comes. */
export const settle = (client: string) => inStores((unsent) => unsent.delete(client));

export const forget = (client: string) =>
  inStores((unsent, bases) => {
    unsent.delete(client);
    bases.delete(client);
  });

/** What is unsent of this note, the oldest first. */
export async function unsentOf(note: number): Promise<Unsent[]> {
  const store = (await database()).transaction(UNSENT).objectStore(UNSENT);
  const all = await answerOf(store.getAll() as IDBRequest<Unsent[]>);
  return all.filter((each) => each.note === note).sort((a, b) => a.at - b.at);
}

/** The clients of which nothing but a base is left. */
export async function settled(): Promise<string[]> {
  const transaction = (await database()).transaction([UNSENT, BASES]);
  const [unsent, bases] = await Promise.all(
    [UNSENT, BASES].map((name) => answerOf(transaction.objectStore(name).getAllKeys() as IDBRequest<string[]>)),
  );
  return bases.filter((client) => !unsent.includes(client));
}

export async function find(client: string): Promise<{ unsent: Unsent; base?: Base } | undefined> {
  const transaction = (await database()).transaction([UNSENT, BASES]);
  const [unsent, base] = await Promise.all([
    answerOf(transaction.objectStore(UNSENT).get(client) as IDBRequest<Unsent | undefined>),
    answerOf(transaction.objectStore(BASES).get(client) as IDBRequest<Base | undefined>),
  ]);
  return unsent && { unsent, base };
}
