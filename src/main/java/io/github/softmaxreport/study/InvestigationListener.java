package io.github.softmaxreport.study;

/** Told how an investigation goes on; of finished runs from several threads. */
public interface InvestigationListener {
    /** Everything begins. */
    void plans(Effort effort);

    /**
     * A part begins.
     *
     * @param part as the effort names it: rangeTest, search, tuning, comparisons or final; choices: search and tuning
     *     together
     */
    void begins(String part);

    /** These runs need not be trained. */
    void found(Effort.Part runs);

    /** These runs have just been trained. */
    void trained(Effort.Part runs);

    /** Needs not be told. */
    InvestigationListener NONE = new InvestigationListener() {
        @Override
        public void plans(Effort effort) {
            // not heard
        }

        @Override
        public void begins(String part) {
            // not heard
        }

        @Override
        public void found(Effort.Part runs) {
            // not heard
        }

        @Override
        public void trained(Effort.Part runs) {
            // not heard
        }
    };
}
