package io.github.softmaxreport.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who looks at a page: with scripts or without, in light or in dark. */
record Reader(boolean scripts, ColorScheme scheme) {
    /** In CSS pixels: a phone, a tablet, a laptop. */
    static final List<Integer> WIDTHS = List.of(360, 768, 1440);

    static final int HEIGHT = 900;
    /** In milliseconds, for machines that are slow or busy. */
    static final int PATIENCE = 120_000;

    static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    static final Reader USUAL = new Reader(true, ColorScheme.LIGHT);

    static Stream<Reader> all() {
        return Stream.of(true, false).flatMap(scripts -> SCHEMES.stream().map(scheme -> new Reader(scripts, scheme)));
    }

    /** A fresh profile on a wide screen. */
    BrowserContext arrive() {
        return arrive(still(WIDTHS.get(WIDTHS.size() - 1)));
    }

    /** Without motion, so that what is measured has arrived. */
    static UnaryOperator<Browser.NewContextOptions> still(int width) {
        return options -> options.setReducedMotion(ReducedMotion.REDUCE).setViewportSize(width, HEIGHT);
    }

    BrowserContext arrive(UnaryOperator<Browser.NewContextOptions> further) {
        BrowserContext context = Chromium.browser()
                .newContext(further.apply(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setColorScheme(scheme)));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public String toString() {
        return scheme.name().toLowerCase(Locale.ROOT) + (scripts ? "" : "-no-scripts");
    }
}
