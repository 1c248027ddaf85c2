/** What stays as it is in Vietnamese sentences. */
export const codeWords: ReadonlySet<string> = new Set(
  [
    // elements, attributes and values of HTML
    'accesskey alt aside autocomplete body dl headers id iframe image img input label lang main media modal none placeholder query',
    'scope select style summary tabindex title track value xml',
    // roles and terms of ARIA
    'alertdialog aria banner complementary contentinfo dialog meter presentation progressbar role tab tooltip treegrid treeitem',
    'widget',
    // units and words of CSS and the DOM
    'css dom em important px shadow',
    // names of standards, levels and programs
    'aa aaa axe html safari url wcag',
    // Vietnamese words that are written like English ones: phóng to, an toàn
    'an to',
  ].flatMap((line) => line.split(' ')),
);
