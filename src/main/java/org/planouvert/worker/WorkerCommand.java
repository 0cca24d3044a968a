package org.planouvert.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a worker: the same Java, the same code, a small heap. */
public final class WorkerCommand {

    /** Set in a worker's process; the program's own main method then serves instead of reading its arguments. */
    public static final String ROLE = "planouvert.role";

    public static final String READER = "reader";

    /** Heap, in megabytes: five thousand pages fit; a bomb does not take the machine. */
    private static final int HEAP_MEGABYTES = 256;

    /**
     * A number of compiling threads that may change has each of them ask for the memory that is free, time and again. What
     * of a long document outlives two collections stays to its end: copied at each, it was a third of what they cost.
     */
    private static final List<String> QUICK = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:CICompilerCount=1",
            "-XX:-UseDynamicNumberOfCompilerThreads",
            "-XX:MaxTenuringThreshold=2");

    /** The second compiler gets only what runs twenty times as often as it would by itself, and inlines less of it. */
    private static final List<String> THOROUGH = List.of(
            "-XX:Tier4InvocationThreshold=100000",
            "-XX:Tier4MinInvocationThreshold=12000",
            "-XX:Tier4CompileThreshold=300000",
            "-XX:Tier4BackEdgeThreshold=800000",
            "-XX:MaxInlineLevel=6",
            "-XX:FreqInlineSize=150",
            "-XX:InlineSmallCode=800",
            "-XX:LoopUnrollLimit=20");

    private WorkerCommand() {}

    /**
     * A command that runs a main class of this class path.
     *
     * @param mainClass used when the code lies in folders; a jar names its own
     */
    public static List<String> of(String mainClass) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                // Nested lists and page trees of real documents fit into a fraction of it.
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-D" + ROLE + "=" + READER));
        // The launcher's archive of classes holds for workers too, and saves two thirds of their start.
        String archive = System.getProperty("planouvert.archive", "");
        if (!archive.isEmpty()) {
            command.addAll(List.of(
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:ArchiveRelocationMode=0",
                    "-XX:SharedArchiveFile=" + archive,
                    "-Xshare:auto",
                    "-Xlog:cds=off"));
        }
        // What the launcher found out about pages of memory.
        String pages = System.getProperty("planouvert.pages", "");
        if (!pages.isEmpty()) {
            command.add(pages);
        }
        String classPath = System.getProperty("java.class.path", "");
        if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, mainClass));
        }
        return List.copyOf(command);
    }

    /**
     * The same command for a worker with one or both of Java's compilers: with the first alone it is soon at its full speed,
     * with both it comes to a higher one. As they are by themselves they compile nearly all of it twice; what the
     * second leaves to the first here, and does not take from callees into callers, halves its work and costs no speed.
     */
    static List<String> compiling(List<String> command, boolean quick) {
        List<String> compiling = new ArrayList<>(command);
        compiling.addAll(1, quick ? QUICK : THOROUGH);
        return List.copyOf(compiling);
    }
}
