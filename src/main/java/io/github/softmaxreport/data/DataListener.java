package io.github.softmaxreport.data;

/** Hears how the data is got. Called from one thread. */
public interface DataListener {
    /**
     * Something is to be said.
     *
     * @param line a step, or what went wrong with a source; complete, without line end
     */
    void message(String line);

    /**
     * A step goes on. Comes often, some hundred times a second.
     *
     * @param step the same words during one step, for example "downloading cifar-10-binary.tar.gz"
     * @param done bytes so far, those of an earlier, interrupted run included
     * @param total bytes in the end, more than 0
     */
    void progress(String step, long done, long total);
}
