/**
 * What is learnt: the linear classifier, its losses, the float64 reference objective in EJML and the fast kernel. May
 * import data.
 */
@NullMarked
package io.github.softmaxreport.model;

import org.jspecify.annotations.NullMarked;
