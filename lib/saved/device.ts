/** The store of this device: one for the whole page. */
import { ofDevice } from './browser';
import { deviceDrafts } from './deviceDrafts';
import { savedStore, type SavedStore } from './store';

let store: SavedStore | null = null;

/** Only to be called in a browser. */
export function deviceStore(): SavedStore {
  store ??= withDrafts(savedStore(ofDevice(), window));
  return store;
}

/** Who erases everything erases what this page holds of it too. */
function withDrafts(answers: SavedStore): SavedStore {
  return {
    ...answers,
    erase() {
      answers.erase();
      deviceDrafts().forget();
    },
  };
}
