// Before the first paint, so that a dark room is never lit by a white page.
(() => {
  const chosen = localStorage.getItem('mantine-color-scheme-value');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';

  document.documentElement.dataset.mantineColorScheme = scheme;
})();
