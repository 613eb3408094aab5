/**
 * Each argument of a call is put on the stack: some hundred thousand are a RangeError. So what comes
 * from a file, and may be of any length, is never spread into a call.
 */
const taking = new Set([
  ...['push', 'unshift', 'splice', 'min', 'max', 'fromCharCode', 'fromCodePoint'],
]);

export const boundedArgumentsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      CallExpression({ callee, arguments: given }) {
        if (callee.type !== 'MemberExpression' || !taking.has(callee.property.name)) return;
        for (const node of given.filter(({ type }) => type === 'SpreadElement')) {
          const message = 'A large list overflows the stack: use append, or a loop.';
          context.report({ node, message });
        }
      },
    };
  },
};
