package io.github.softmaxreport;

/** What the command line asks for. */
interface Request {
    /**
     * Does it.
     *
     * @throws io.github.softmaxreport.config.UserError if the user can put right what is in the way
     */
    ExitCode run(Terminal terminal);

    /** Only an answer on the console: on standard output if the code is DONE, else on standard error. */
    record Answer(String text, ExitCode code) implements Request {
        @Override
        public ExitCode run(Terminal terminal) {
            (code == ExitCode.DONE ? terminal.out() : terminal.err()).print(text);
            return code;
        }
    }
}
