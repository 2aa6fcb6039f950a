// The arrows of the house (see docs/0001-the-house.md) are enforced here, not by memory.
import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import vue from 'eslint-plugin-vue'
import vueAccessibility from 'eslint-plugin-vuejs-accessibility'
import vueParser from 'vue-eslint-parser'
import { globals, importsOf } from './build/lintArrows.js'

const browserGlobals = { window: 'readonly', document: 'readonly', navigator: 'readonly' }

export default defineConfig(
  globalIgnores(['out', 'test-results', 'playwright-report', 'coverage']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,vue}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylistic,
      vue.configs['flat/recommended'],
      vueAccessibility.configs['flat/recommended'],
    ],
    languageOptions: {
      parser: vueParser,
      parserOptions: {
        parser: tseslint.parser,
        extraFileExtensions: ['.vue'],
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-undef': 'off', // the type checker does this
      'no-console': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `!` stands where a filter or a length has just made sure; noUncheckedIndexedAccess asks for it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'vue/multi-word-component-names': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off', // types say what is optional
      // Layout is prettier's.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      // Vuetify's fields render their own label; both ways of labelling are fine.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },

  { files: ['shared/**'], rules: { ...importsOf('shared'), ...globals('shared') } },
  { files: ['src-renderer/**'], rules: { ...importsOf('src-renderer'), ...globals('src-renderer') } },
  { files: ['src-main/**'], rules: { ...importsOf('src-main'), ...globals('src-main') } },
  ...['desktop', 'loopback', 'cli'].map((face) => ({
    files: [`src-main/${face}/**`],
    rules: { ...importsOf(face), ...globals(face) },
  })),
  {
    files: ['src-renderer/bridge/loopbackClient.ts'],
    languageOptions: { globals: browserGlobals },
    rules: globals('loopbackClient'),
  },
  { files: ['src-main/cli/**', 'src-main/loopback/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**', 'build/**'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'vue/one-component-per-file': 'off',
    },
  },
)
