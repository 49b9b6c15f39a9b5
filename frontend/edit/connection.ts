type State = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';

interface Store {
  state: State;
  addStateChangeListener(listener: (before: State, now: State) => void): void;
  removeStateChangeListener(listener: (before: State, now: State) => void): void;
}

const store = (): Store | undefined => (window as any).Vaadin?.connectionState;

const up = (state: State | undefined) => state === undefined || state === 'connected' || state === 'loading';

/** Whether the server can be reached, as Vaadin knows it. */
export const connected = () => navigator.onLine && up(store()?.state);

/** Tells when the server can be reached again; returns what ends that. */
export function onReconnect(action: () => void): () => void {
  const listener = (before: State, now: State) => {
    if (!up(before) && up(now)) {
      action();
    }
  };
  const online = () => setTimeout(action, 500);
  store()?.addStateChangeListener(listener);
  addEventListener('online', online);
  return () => {
    store()?.removeStateChangeListener(listener);
    removeEventListener('online', online);
  };
}
