/**
 * What is learnt from: data sets, their sources, their integrity, images as bytes, preprocessing. Imports nothing of this
 * program. Pixels are kept as signed bytes (value - 128) in padded rows: that is what the training kernel reads. Files
 * are hashed each time they are read, the cache's too: that costs a fifth of a second and finds what a disk forgot.
 */
@NullMarked
package io.github.softmaxreport.data;

import org.jspecify.annotations.NullMarked;
