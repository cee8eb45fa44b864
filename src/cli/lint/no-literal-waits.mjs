/** A rule of Oxlint for the tests: a literal wait is too long on one machine, and too short on another. */
const noLiteralWaits = {
  create: (context) => ({
    CallExpression(node) {
      if (node.callee.property?.name !== 'waitForTimeout') return;
      const remedy =
        'Wait for what is to happen, or let frames pass (tests/support/frames.ts), not for a literal time.';
      context.report({ node, message: remedy });
    },
  }),
};

export default { meta: { name: 'tests' }, rules: { 'no-literal-waits': noLiteralWaits } };
