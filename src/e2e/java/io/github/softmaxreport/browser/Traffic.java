package io.github.softmaxreport.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** What a page says on the console and asks of the network, from now on. */
final class Traffic {
    private final List<String> problems = new ArrayList<>();
    private final String home;

    /** @param home how every address begins that the page may ask for */
    Traffic(Page page, String home) {
        this.home = home;
        page.onConsoleMessage(message -> problems.add("console " + message.type() + ": " + message.text()));
        page.onPageError(error -> problems.add("script error: " + error));
        page.onRequest(this::foreign);
        page.onRequestFailed(this::failed);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                problems.add("answered " + response.status() + ": " + response.url());
            }
        });
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** What the page itself gives up, as where colours change twice before a picture has come, has not failed. */
    private void failed(Request request) {
        if (!request.failure().equals("net::ERR_ABORTED")) {
            problems.add("failed: " + request.url() + " " + request.failure());
        }
    }

    private void foreign(Request request) {
        if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
            problems.add("foreign: " + request.url());
        }
    }
}
