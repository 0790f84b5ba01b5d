package io.github.softmaxreport;

import java.util.Optional;

/** What the command line asks for. */
interface Request {
    /**
     * Does it.
     *
     * @throws io.github.softmaxreport.config.UserError if the user can put right what is in the way
     */
    ExitCode run(Terminal terminal);

    /** Whether it is known beforehand to compute much: to train, or to hash all of a data set. */
    default boolean computes() {
        return false;
    }

    /** Whether a script reads its result on standard output. */
    default boolean json() {
        return false;
    }

    /**
     * Only an answer on the console.
     *
     * @param text on standard output if the code is DONE, else on standard error
     * @param object for a script, if one reads standard output
     */
    record Answer(String text, ExitCode code, Optional<String> object) implements Request {
        Answer(String text, ExitCode code) {
            this(text, code, Optional.empty());
        }

        @Override
        public ExitCode run(Terminal terminal) {
            (code == ExitCode.DONE ? terminal.out() : terminal.err()).print(text);
            object.ifPresent(terminal.out()::println);
            return code;
        }
    }
}
