package io.github.softmaxreport.study;

/** Told how an investigation goes on; of finished runs from several threads. */
public interface InvestigationListener {
    /**
     * A part begins.
     *
     * @param part rangeTest, search, tuning, comparisons or final; choices: search and tuning together
     * @param runs about how many it trains
     */
    void begins(String part, int runs);

    /** So many runs need not be trained. */
    void found(int runs);

    /** So many runs have just been trained. */
    void trained(int runs);

    /** Needs not be told. */
    InvestigationListener NONE = new InvestigationListener() {
        @Override
        public void begins(String part, int runs) {
            // not heard
        }

        @Override
        public void found(int runs) {
            // not heard
        }

        @Override
        public void trained(int runs) {
            // not heard
        }
    };
}
