// Before the first paint, so that a dark room is never lit by a white page.
(() => {
  const chosen = localStorage.getItem('mantine-color-scheme-value');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';

  document.documentElement.dataset.mantineColorScheme = scheme;
})();

// A release may take the files away that an older page asks for, and a weak network may lose them.
addEventListener(
  'error',
  ({ target }) => {
    const root = document.getElementById('root');
    if (!(target instanceof HTMLScriptElement) || !root || root.childElementCount > 0) return;

    root.textContent = navigator.language.startsWith('fr')
      ? 'AllForOne n’a pas pu se charger. Vérifiez votre connexion, puis rechargez la page.'
      : 'AllForOne could not load. Check your connection, then reload the page.';
  },
  true,
);
