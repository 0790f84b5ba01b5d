package io.github.softmaxreport.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What is to hold on a page as it stands; each check is a script that lists what is wrong. */
enum Check {
    NO_SIDEWAYS_SCROLL("""
            () => {
              const { scrollWidth, clientWidth } = document.documentElement;
              if (scrollWidth <= clientWidth) return [];
              const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > clientWidth + 1);
              return [`${scrollWidth} px wide on ${clientWidth}: ${wide.slice(0, 3).map((e) => e.outerHTML.slice(0, 120)).join(' ')}`];
            }
            """),

    /** Each is loaded in the rendering for these colours and takes the space kept for it, but in a preview put away. */
    PICTURES_DRAWN("""
            () => [...document.querySelectorAll('img:not(#preview[hidden] *)')].flatMap((image) => {
              const dark = document.documentElement.dataset.theme === 'dark'
                || document.documentElement.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches;
              const source = image.closest('picture')?.querySelector('source');
              const wanted = dark && source ? source.srcset.split(' ')[0] : image.getAttribute('src');
              const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
              const box = image.getBoundingClientRect();
              const wrong = [];
              if (!image.complete || !image.naturalWidth) wrong.push('is not loaded');
              if (image.currentSrc !== new URL(wanted, document.baseURI).href) wrong.push(`shows ${image.currentSrc} instead of ${wanted}`);
              if (!width || !height) wrong.push('states no width and height');
              if (Math.abs(width * image.naturalHeight - height * image.naturalWidth) > image.naturalWidth + image.naturalHeight) wrong.push('states another shape');
              if (box.width < 8 || box.height < 8) wrong.push('takes no space');
              return wrong.map((what) => `${image.getAttribute('src')} ${what}`);
            })
            """),

    HEADINGS_IN_ORDER("""
            () => {
              const heads = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
              const wrong = heads.filter((h) => h.localName === 'h1').length === 1 ? [] : ['not one h1'];
              heads.reduce((level, h) => {
                const own = Number(h.localName[1]);
                if (own > level + 1) wrong.push(`${h.localName} after h${level}: ${h.textContent.trim()}`);
                return own;
              }, 0);
              return wrong;
            }
            """),

    TABLES_TITLED("""
            () => [...document.querySelectorAll('table')].flatMap((table) => {
              const wrong = [];
              if (!table.caption?.textContent.trim()) wrong.push('without caption');
              if (!table.querySelector('thead th')) wrong.push('without heads');
              if (table.querySelector('th:not([scope])')) wrong.push('with a head of no scope');
              return wrong.map((what) => `table ${what}: ${table.textContent.trim().slice(0, 60)}`);
            })
            """),

    /** 24 CSS pixels, or alone within them, or a part of a line of text (WCAG 2.5.8). */
    TARGETS_LARGE_ENOUGH("""
            () => {
              const inText = (e) => getComputedStyle(e).display.startsWith('inline')
                && e.closest('p, li, td, th, figcaption, caption, dd')?.textContent.trim().length > e.textContent.trim().length;
              const targets = [...document.querySelectorAll('a[href], button, input, summary')]
                .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !inText(e) && !e.classList.contains('skip'))
                .map((e) => e.matches('label input') ? e.closest('label') : e)
                .map((e) => ({ e, box: e.getBoundingClientRect() }));
              const small = (box) => Math.min(box.width, box.height) < 23.5;
              const near = (box, other) => {
                const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
                return small(other)
                  ? Math.hypot(other.x + other.width / 2 - x, other.y + other.height / 2 - y) < 24
                  : Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)) < 12;
              };
              return targets.filter((a) => small(a.box)
                  && targets.some((b) => b.e !== a.e && !a.e.contains(b.e) && !b.e.contains(a.e) && near(a.box, b.box)))
                .map((a) => `${Math.round(a.box.width)} x ${Math.round(a.box.height)} px: ${a.e.outerHTML.slice(0, 120)}`);
            }
            """),

    /** To be asked where the reader wants less motion; what changes in one step does not move. */
    NOTHING_MOVES("""
            () => [...document.querySelectorAll('*')].flatMap((e) => ['', '::before', '::after'].flatMap((part) => {
              const style = getComputedStyle(e, part || null);
              const wrong = [];
              if (style.scrollBehavior === 'smooth') wrong.push('scrolls smoothly');
              if (style.transitionDuration.split(', ').some((s) => parseFloat(s) > 0)) wrong.push('changes slowly');
              if (style.animationName !== 'none' && !style.animationTimingFunction.startsWith('steps')) wrong.push('is animated');
              return wrong.map((what) => `${e.localName}${part} ${what}`);
            }))
            """);

    private final String script;

    Check(String script) {
        this.script = script;
    }

    List<String> problems(Page page) {
        return strings(page.evaluate(script));
    }

    static List<String> strings(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }
}
