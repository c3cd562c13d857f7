/** @typedef {{ selector: string, message: string }} Ban for ESLint's no-restricted-syntax */

const clockMessage = 'No clock here: take the day as an argument (architecture, house rule 2).';

/** @type {Ban[]} */
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
  { selector: "CallExpression[callee.name='Date']", message: clockMessage },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clockMessage },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: clockMessage },
];

/** By any road: localStorage, window.localStorage, const { localStorage } = globalThis. */
/** @type {Ban} */
const storage = {
  selector: 'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]',
  message: 'Only lib/saved stores anything on the device.',
};

/** @type {Ban} */
const cookies = {
  selector: "MemberExpression[object.name='document'][property.name='cookie'], Identifier[name='cookieStore']",
  message: 'This site sets no cookie.',
};

const markupMessage = 'Text never becomes markup here: let React write it.';

/** @type {Ban[]} */
const markup = [
  'Identifier[name=/^((inner|outer)HTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)$/]',
  "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
  'Literal[value=/^((inner|outer)HTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc)$/]',
  'JSXAttribute[name.name=/^(srcDoc|dangerouslySetInnerHTML)$/]',
].map((selector) => ({ selector, message: markupMessage }));

/** A page with a handler for its end is never put into the back-forward cache. @type {Ban} */
const ending = {
  selector: 'Literal[value=/^(before)?unload$/], Identifier[name=/^on(before)?unload$/]',
  message: 'Nothing may wait for the end of a page: browsers keep such pages out of the back-forward cache.',
};

// Each a whole utility within a class list, with any variants (`md:hover:`), `!` and `-` before it.
const physicalUtility = [
  '(scroll-)?[mp][lr]-',
  '(left|right)-',
  'text-(left|right)(?![-a-z])',
  'border-[lr](?![a-z])',
  'rounded-(l|r|tl|tr|bl|br)(?![a-z])',
  '(float|clear)-(left|right)(?![-a-z])',
].join('|');
const physicalPattern = `/(^|\\s)(\\S*:)?!?-?(${physicalUtility})/`;
const physicalMessage =
  'Use the logical utility (ms-, pe-, start-, text-start, border-s, rounded-e): it works from right to left too.';

/** @type {Ban[]} */
const physical = [
  { selector: `Literal[value=${physicalPattern}]`, message: physicalMessage },
  { selector: `TemplateElement[value.raw=${physicalPattern}]`, message: physicalMessage },
];

/**
 * What the code of a room must not do.
 *
 * @param {string} room
 * @returns {Ban[]}
 */
export function bannedSyntax(room) {
  const bans = [cookies, ending, ...markup];
  if (room !== 'app') bans.push(...clock);
  if (room !== 'lib/saved') bans.push(storage);
  if (room === 'app' || room === 'components') bans.push(...physical);
  return bans;
}
