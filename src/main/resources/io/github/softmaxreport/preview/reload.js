// Loads the page again when the preview's site has changed; asks on while the preview is stopped.
(async () => {
  let shown = '';
  for (;;) {
    try {
      const answer = await fetch('/.preview/changes?after=' + shown, {cache: 'no-store'});
      const now = await answer.text();
      if (shown && now !== shown) {
        location.reload();
        return;
      }
      shown = now;
    } catch {
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
})();
