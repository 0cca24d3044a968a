package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.planouvert.profile.Job;
import org.planouvert.worker.FakeWorkerMain;
import org.planouvert.worker.WorkerCommand;
import org.planouvert.worker.WorkerPool;

/** A run in a process of its own, with fake documents in real workers: what can be killed. */
public final class RunProcess {

    private RunProcess() {}

    /** Runs: input folder, output folder, threads. */
    public static void main(String[] arguments) {
        StopHook hook = StopHook.install();
        Path input = Path.of(arguments[0]);
        Job job = new Job(
                "kill",
                input,
                input,
                Path.of(arguments[1]),
                Integer.parseInt(arguments[2]),
                List.of(),
                List.of(),
                Job.Dialect.STANDARD,
                "1");
        int code;
        try {
            WorkerPool workers = new WorkerPool(WorkerCommand.of(FakeWorkerMain.class.getName()), job);
            code = Runs.run(job, false, new FakeStages().stages(workers), Progress.SILENT, hook)
                    .ending()
                    .exitCode();
        } catch (RunFailedException e) {
            System.err.println(e.getMessage());
            code = 1;
        }
        hook.close();
        System.exit(code);
    }

    /** Starts one; what it says goes to a file beside the output. */
    static Process start(Path input, Path output, int threads) throws IOException {
        return start(input, output, threads, output.resolveSibling(output.getFileName() + ".log"));
    }

    static Process start(Path input, Path output, int threads, Path log) throws IOException {
        return new ProcessBuilder(command(input, output, threads))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** The command that starts one. */
    static List<String> command(Path input, Path output, int threads) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                RunProcess.class.getName(),
                input.toString(),
                output.toString(),
                String.valueOf(threads));
    }

    /** Its exit code; a minute is far above what it takes. */
    static int await(Process process) throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the run hangs");
        }
        return process.exitValue();
    }
}
