// Loads the page again when the preview's site has changed; asks on while the preview is stopped. Between two questions
// the page is quiet, so that whoever waits for it to be loaded, such as a browser that takes a picture, comes to an end.
(async (shown) => {
  for (;;) {
    await new Promise((done) => setTimeout(done, 1000));
    try {
      const answer = await fetch('/.preview/version', {cache: 'no-store'});
      if ((await answer.text()) !== shown) {
        location.reload();
        return;
      }
    } catch {
      // The preview is stopped.
    }
  }
})(document.currentScript.dataset.version);
