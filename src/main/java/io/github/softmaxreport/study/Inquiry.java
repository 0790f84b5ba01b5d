package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.store.Store;

/**
 * Part two as it is asked for, and with what it is answered.
 *
 * @param verification how the gradients of its losses are verified
 * @param data loads a data set, at most once each
 * @param threads at least 1; the results don't depend on it
 * @param store has what need not be computed again, and keeps what is
 * @param listener told of every part and of finished runs
 */
public record Inquiry(
        Bonus bonus,
        GradientVerification verification,
        StudyData data,
        int threads,
        Store store,
        InvestigationListener listener) {}
