import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', '.output/', '.wxt/', 'artifacts/', 'tests/fixtures/', 'analyzers/platform/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs'] } },
    },
    rules: {
      // Numbers in sentences are the everyday case here.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // "return found.miss(…)" ends a case: the function returns nothing either way.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ClassDeclaration', message: 'Plain objects and functions: we write no classes.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals instead of an enum.' },
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only; entrypoints and tool configs are the exception.',
        },
      ],
    },
  },
  {
    files: ['entrypoints/**', '**/*.config.ts', '*.config.js', '*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
);
