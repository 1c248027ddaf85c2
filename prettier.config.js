export default {
  singleQuote: true,
  printWidth: 120,
  overrides: [{ files: '{examples,test/frameworks}/**/{app,scene,angular}.html', options: { parser: 'angular' } }],
};
