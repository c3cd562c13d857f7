import ts from 'typescript';

/**
 * A text stands alone in an element of its own, and goes with it: where a browser translates the page, React finds no
 * other text again (docs/decisions/021). Reads types, so that it knows a text from an element wherever it comes from.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const textAlone = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      beside: 'A text beside other children, or in a fragment: give it an element of its own.',
      sometimes: "A text that is there or not: let the element come and go with it, or be empty (`{is ? text : ''}`).",
      list: 'A list of texts without elements: give each one of its own.',
      returned: 'A component that is nothing but a text: let it return an element.',
    },
  },
  create(context) {
    /** @type {{ getTypeAtLocation: (node: unknown) => ts.Type, program: ts.Program }} */
    const { getTypeAtLocation, program } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    /** @param {any} node an expression */
    const kindsOfExpression = (node) => kindsOf(getTypeAtLocation(node), checker);

    /**
     * What an expression between braces may come to.
     *
     * @param {any} node
     * @returns {Set<Kind>}
     */
    function kindsIn(node) {
      if (node.type === 'ConditionalExpression') return union(kindsIn(node.consequent), kindsIn(node.alternate));
      if (node.type !== 'LogicalExpression') return kindsOfExpression(node);
      if (node.operator !== '&&') return union(kindsIn(node.left), kindsIn(node.right));
      // Where the left side is empty, nothing is shown; a number shows its 0.
      const left = kindsOfExpression(node.left).has('number') ? ['text', 'nothing'] : ['nothing'];
      return union(new Set(/** @type {Kind[]} */ (left)), kindsIn(node.right));
    }

    /** @param {any} parent */
    function checkChildren(parent) {
      const children = parent.children.filter(isShown);
      const isAlone = children.length === 1 && parent.type === 'JSXElement';
      for (const child of children) {
        if (isSpace(child)) continue;
        const kinds = child.type === 'JSXText' ? new Set(['text']) : kindsOfChild(child);
        const isText = kinds.has('text') || kinds.has('number');
        if (kinds.has('list')) context.report({ node: child, messageId: 'list' });
        else if (isText && !isAlone) context.report({ node: child, messageId: 'beside' });
        else if (isText && (kinds.has('nothing') || kinds.has('node'))) {
          context.report({ node: child, messageId: 'sometimes' });
        }
      }
    }
    /** @param {any} child */
    const kindsOfChild = (child) =>
      child.type === 'JSXExpressionContainer' ? kindsIn(child.expression) : new Set(/** @type {Kind[]} */ (['node']));

    /**
     * @param {any} node the function
     * @param {any} returned
     */
    function checkReturned(node, returned) {
      if (!returned || !isComponent(node)) return;
      const kinds = kindsIn(returned);
      if (kinds.has('text') || kinds.has('number')) context.report({ node: returned, messageId: 'returned' });
    }

    return {
      JSXElement: checkChildren,
      JSXFragment: checkChildren,
      ReturnStatement: (node) => checkReturned(functionAround(node), node.argument),
      ArrowFunctionExpression: (node) => checkReturned(node, node.expression ? node.body : null),
    };
  },
};

/** @typedef {'text' | 'number' | 'nothing' | 'node' | 'list'} Kind What an expression may come to. */

const { TypeFlags } = ts;
const NOTHING = TypeFlags.Null | TypeFlags.Undefined | TypeFlags.Void | TypeFlags.BooleanLike | TypeFlags.Never;

/**
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 * @returns {Set<Kind>}
 */
function kindsOf(type, checker) {
  const known = checker.getBaseConstraintOfType(type) ?? type;
  const parts = known.isUnion() ? known.types : [known];
  const kinds = new Set(parts.map((part) => kindOf(part, checker)));
  // What may be anything that React shows is for the one who gives it to say.
  return kinds.has('text') && kinds.has('node') ? new Set(['node']) : kinds;
}

/**
 * @param {ts.Type} type no union
 * @param {ts.TypeChecker} checker
 * @returns {Kind}
 */
function kindOf(type, checker) {
  if (type.isIntersection()) return type.types.some(({ flags }) => flags & TypeFlags.StringLike) ? 'text' : 'node';
  if (type.flags & TypeFlags.StringLike) return 'text';
  if (type.flags & (TypeFlags.NumberLike | TypeFlags.BigIntLike)) return 'number';
  if (type.flags & NOTHING) return 'nothing';
  const item = checker.isArrayLikeType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  const kinds = item ? kindsOf(item, checker) : new Set();
  return kinds.has('text') || kinds.has('number') ? 'list' : 'node';
}

/**
 * @template Item
 * @param {Set<Item>} one
 * @param {Set<Item>} other
 * @returns {Set<Item>}
 */
function union(one, other) {
  return new Set([...one, ...other]);
}

/**
 * Whether a child is more than a line break or a comment in the code.
 *
 * @param {any} child
 */
function isShown(child) {
  if (child.type === 'JSXText') return !/^\s*\n\s*$/.test(child.value);
  return child.type !== 'JSXExpressionContainer' || child.expression.type !== 'JSXEmptyExpression';
}

/**
 * A space between two elements says nothing, and never changes.
 *
 * @param {any} child
 */
function isSpace(child) {
  const value = child.type === 'JSXText' ? child.value : child.expression?.value;
  return typeof value === 'string' && value.trim() === '';
}

/** @param {any} node */
function functionAround(node) {
  let around = node.parent;
  while (around && !/Function/.test(around.type)) around = around.parent;
  return around;
}

/**
 * By its name, as React tells them apart too.
 *
 * @param {any} node a function
 */
function isComponent(node) {
  return /^[A-Z]/.test(node?.id?.name ?? node?.parent?.id?.name ?? '');
}
