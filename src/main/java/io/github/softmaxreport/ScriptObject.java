package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataException;
import io.github.softmaxreport.export.OutcomeJson;
import io.github.softmaxreport.study.NotStoredException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The one object that a script reads: of what comes first, a result, a mistake, a fault or an interruption. */
final class ScriptObject {
    private final PrintStream out;
    private boolean told;

    /** @param out gets the object as a line */
    ScriptObject(PrintStream out) {
        this.out = out;
    }

    /**
     * Does some work, and tells why if it has no result.
     *
     * @param work is given what takes the object of its result
     */
    ExitCode of(Function<Consumer<String>, ExitCode> work) {
        Interruption interruption =
                Interruption.tells(() -> tell(OutcomeJson.interrupted(List.of(Interruption.MESSAGE))));
        try {
            return work.apply(this::tell);
        } catch (NotStoredException e) {
            throw e; // another JVM has the result
        } catch (UserError | DataException e) {
            tell(OutcomeJson.without(
                    ExitCode.USER.code(), String.valueOf(e.getMessage()).lines().toList()));
            throw e;
        } catch (RuntimeException | Error e) {
            tell(OutcomeJson.without(ExitCode.FAULT.code(), List.of(e.toString())));
            throw e;
        } finally {
            interruption.noMore();
        }
    }

    private synchronized void tell(String object) {
        if (!told) {
            told = true;
            out.println(object);
            out.flush();
        }
    }
}
