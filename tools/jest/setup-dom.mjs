import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// A screen is loaded the first time it is opened, and the machine may be busy with other tests.
configure({ asyncUtilTimeout: 60_000 });

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
