/** An ESLint rule: kebab-case with the role after a dot, and no name that says nothing. */
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.tsx?$/;
const saysNothing = /(^|[-.])(utils?|common|helpers?|misc|shared|types|index|managers?|data|info)(\.[^.]+)*$/;

export const fileNames = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      kebabCase: 'A file is named in kebab-case with its role after a dot (claim-graph.ts, claim.store.ts).',
      saysNothing: 'A file is named after its chief export; "{{name}}" says nothing.',
    },
  },
  create(context) {
    const name = context.filename.split(/[\\/]/).at(-1) ?? '';
    return {
      Program(node) {
        if (!kebabCase.test(name)) context.report({ node, messageId: 'kebabCase' });
        if (saysNothing.test(name.replace(/\.tsx?$/, ''))) {
          context.report({ node, messageId: 'saysNothing', data: { name } });
        }
      },
    };
  },
};
