// Before the first paint: the scheme the visitor chose, else the system's. A separate file, so that
// the page needs no inline script.
(function () {
  var chosen = null;
  try {
    chosen = window.localStorage.getItem('raccordo-colour-scheme');
  } catch (error) {
    chosen = null;
  }
  var isDark =
    chosen === 'dark' ||
    (chosen !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  var scheme = isDark ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
  document.documentElement.style.colorScheme = scheme;
})();
