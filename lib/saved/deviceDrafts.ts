/** What is being filled in on this device: one store for the whole page. Apart from the answers, whose code comes later. */
import { ofDevice, ofWindow } from './browser';
import { draftStore, type Drafts } from './drafts';

let drafts: Drafts | null = null;

/** Only to be called in a browser. */
export function deviceDrafts(): Drafts {
  drafts ??= draftStore(ofDevice(), ofWindow(), window);
  return drafts;
}
