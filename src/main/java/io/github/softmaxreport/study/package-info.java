/**
 * The whole of a study: part two (search on validation images, comparisons, ensembles) and {@link
 * io.github.softmaxreport.study.StudyResult}. May import config, data, model, train and evaluate. Test images are sealed
 * until every choice has been recorded, so part two loads its own data.
 */
@NullMarked
package io.github.softmaxreport.study;

import org.jspecify.annotations.NullMarked;
