package io.github.softmaxreport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A section's link is copied where there is a clipboard to be used, and is in the address bar anyway. */
final class CopyLinkIT {
    private static final String LINK = "main h2 .self";
    private static final UnaryOperator<Browser.NewContextOptions> USUAL = Reader.still(1440);

    @Test
    void copies_the_link_to_a_section() {
        try (BrowserContext context = Reader.USUAL.arrive(
                options -> USUAL.apply(options).setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = context.newPage();
            press(page, Origin.TOP.address("index.html"), "Link copied");
            assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(page.url());
        }
    }

    @Test
    void says_where_the_link_is_without_a_clipboard() throws IOException {
        try (SiteServer server = new SiteServer(Site.TESTED.folder(), "/");
                BrowserContext context = Reader.USUAL.arrive()) {
            Page page = context.newPage();
            press(page, server.address(Chromium.INSECURE_HOST) + "index.html", "The link is in the address bar");
            assertThat(page.evaluate("() => navigator.clipboard === undefined")).isEqualTo(true);
        }
    }

    @Test
    void says_where_the_link_is_when_copying_is_refused() {
        try (BrowserContext context = Reader.USUAL.arrive()) {
            Page page = context.newPage();
            page.navigate(Origin.TOP.address("index.html"));
            refuse(context.newCDPSession(page));
            press(page, Origin.TOP.address("index.html"), "The link is in the address bar");
        }
    }

    private static void refuse(CDPSession session) {
        JsonObject permission = new JsonObject();
        permission.addProperty("name", "clipboard-write");
        JsonObject refusal = new JsonObject();
        refusal.add("permission", permission);
        refusal.addProperty("setting", "denied");
        refusal.add(
                "browserContextId",
                session.send("Target.getTargetInfo")
                        .getAsJsonObject("targetInfo")
                        .get("browserContextId"));
        session.send("Browser.setPermission", refusal);
    }

    private static void press(Page page, String address, String answer) {
        Traffic traffic = new Traffic(page, address.replace("index.html", ""));
        page.navigate(address);
        new Keyboard(page).reach(LINK).press("Enter");
        assertThat(page.locator("[role=status]")).hasText(answer);
        assertThat(page.url()).startsWith(address + "#");
        assertThat(traffic.problems()).isEmpty();
    }
}
