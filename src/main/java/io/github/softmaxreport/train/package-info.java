/**
 * How it is learnt: mini-batch gradient descent and the curve that it leaves. May import config, data and model.
 */
@NullMarked
package io.github.softmaxreport.train;

import org.jspecify.annotations.NullMarked;
