/**
 * What a thing is called and whether it is seen are asked of its computed style, and jsdom works that out from every rule
 * that the pane's library has written, for every element, at every query: the tests take a fifth longer. So only the rules
 * of the theme are kept; how the pane looks is tested in a real browser.
 */
// oxlint-disable-next-line typescript/unbound-method -- it is called on its own sheet below
const insertRule = CSSStyleSheet.prototype.insertRule;

CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule, index) {
  return rule.startsWith(".fui-FluentProvider") ? insertRule.call(this, rule, index) : 0;
};

// Asked for by axe of what is then taken for visible text; jsdom has no canvas and says so at length.
HTMLCanvasElement.prototype.getContext = () => null;
