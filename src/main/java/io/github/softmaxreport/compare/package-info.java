/**
 * What differs: what was published against what the program makes now, and one site against another. May import config,
 * evaluate and export. Works on trees and not on records, so that a site of another version can still be compared.
 */
@NullMarked
package io.github.softmaxreport.compare;

import org.jspecify.annotations.NullMarked;
