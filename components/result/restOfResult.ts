/** What stands further down in the result, and is fetched with its texts when the visitor reads on. */
export { Branches } from './Branches';
export { Papers } from './Papers';
export { Steps } from './Steps';
