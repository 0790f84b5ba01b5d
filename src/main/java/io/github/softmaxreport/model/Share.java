package io.github.softmaxreport.model;

/**
 * Which share of a mini-batch a block of images is. A batch that fits into one block is first and last at once.
 *
 * @param batchSize n, images of the whole batch
 * @param first whether the batch begins with this block
 * @param last whether it ends with it
 */
public record Share(int batchSize, boolean first, boolean last) {}
