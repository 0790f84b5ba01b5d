package io.github.softmaxreport.model;

/** Which kernel this machine and JVM get. All have the same bits; they differ in speed. */
public final class Kernels {
    private static final String MODULE = "jdk.incubator.vector";
    private static final int SHORTEST = 8;
    private static final Kernel BEST = choose();

    private Kernels() {}

    /** The fastest. */
    static Kernel best() {
        return BEST;
    }

    /** One line for the user: which loops train, and why not faster ones. */
    public static String description() {
        if (BEST instanceof VectorKernel) {
            return "vectors of " + VectorKernel.F.vectorBitSize() + " bits";
        }
        String reason =
                moduleIsThere() ? "this machine has no vectors of 256 bits" : "start Java with --add-modules " + MODULE;
        return "plain loops, same numbers but slower (" + reason + ")";
    }

    private static Kernel choose() {
        return moduleIsThere() && VectorKernel.F.length() >= SHORTEST ? new VectorKernel() : new ScalarKernel();
    }

    private static boolean moduleIsThere() {
        return ModuleLayer.boot().findModule(MODULE).isPresent();
    }
}
