/**
 * What is learnt from: the sources of CIFAR-10, their integrity, images as bytes, preprocessing. Imports nothing of this
 * program. Pixels are kept as signed bytes (value - 128) in padded rows: that is what the training kernel reads.
 */
@NullMarked
package io.github.softmaxreport.data;

import org.jspecify.annotations.NullMarked;
