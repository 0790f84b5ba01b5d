/** What need not be computed again: results under keys of everything that determines them. */
@NullMarked
package io.github.softmaxreport.store;

import org.jspecify.annotations.NullMarked;
