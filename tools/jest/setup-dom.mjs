import '@testing-library/jest-dom';

/** What jsdom leaves out and the component library asks for. */
class NothingToObserve {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
});
window.ResizeObserver = NothingToObserve;
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
