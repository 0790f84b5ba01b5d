package io.github.softmaxreport.data;

/**
 * A file that was read, for the record.
 *
 * @param name for example data_batch_1.bin
 * @param sha256 lower-case hexadecimal
 * @param records images in it
 */
public record DataFile(String name, String sha256, int records) {}
