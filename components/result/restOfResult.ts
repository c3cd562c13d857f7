/** What stands further down in the result, and is fetched with its texts when the visitor reads on. */
export { BranchList } from './BranchList';
export { Papers } from './Papers';
export { Steps } from './Steps';
