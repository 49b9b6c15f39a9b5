import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';

/** An editor's Yjs document at a Hocuspocus server, without the editor's screen. */
export async function join({ address, place, start }, heard) {
  const document = new Y.Doc();
  const text = document.getText('note');
  const websocketProvider = new HocuspocusProviderWebsocket({ url: address });
  const provider = new HocuspocusProvider({ websocketProvider, name: 'note', document });
  provider.attach();
  await new Promise((synced) => provider.on('synced', synced));
  if (start) {
    text.insert(0, start);
  }
  text.observe((event, { local }) => {
    if (!local) {
      event.delta.forEach(({ insert }) => typeof insert === 'string' && heard(insert));
    }
  });
  return {
    type: (key) => text.insert(Math.floor(text.length * place), key),
    text: () => text.toString(),
    close: () => {
      provider.destroy();
      websocketProvider.destroy();
    },
  };
}
