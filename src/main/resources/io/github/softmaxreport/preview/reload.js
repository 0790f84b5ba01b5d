// Loads the page again when the preview's site has changed; asks on while the preview is stopped.
(async (shown) => {
  for (;;) {
    try {
      const answer = await fetch('/.preview/changes?after=' + shown, {cache: 'no-store'});
      const now = await answer.text();
      if (now !== shown) {
        location.reload();
        return;
      }
    } catch {
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
})(document.currentScript.dataset.version);
