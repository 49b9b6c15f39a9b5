/* Sets the chosen colour scheme before the first paint and remembers it in this browser. */
(function () {
  const KEY = "funnelroom.theme";
  const root = document.documentElement;

  function show(choice) {
    if (choice === "light" || choice === "dark") {
      root.dataset.theme = choice;
    } else {
      delete root.dataset.theme;
    }
  }

  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  window.funnelroomTheme = function (choice) {
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      /* A browser that stores nothing still shows the choice until it is closed. */
    }
    show(choice);
  };

  show(stored());
  window.addEventListener("storage", (event) => event.key === KEY && show(event.newValue));
})();
