package org.planouvert.cli;

import java.util.Arrays;
import java.util.Locale;
import org.planouvert.batch.StopHook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, in the order in which the help lists them. */
enum Commands {
    RUN(RunCommand.class),
    INSPECT(InspectCommand.class),
    VALIDATE(ValidateCommand.class),
    DIFF(DiffCommand.class),
    CORRECTIONS(CorrectionsCommand.class),
    STATUS(StatusCommand.class),
    PUBLISH(PublishCommand.class),
    WORKER(WorkerCommand.class),
    DOCTOR(DoctorCommand.class);

    private final Class<?> type;

    Commands(Class<?> type) {
        this.type = type;
    }

    /**
     * Gives a command line its commands. Each costs its start: one that is named needs none of the others, and to be listed
     * none needs its options.
     */
    static void add(CommandLine line, StopHook hook, String... arguments) {
        String first = arguments.length > 0 ? arguments[0] : "-";
        boolean listed = first.startsWith("-");
        boolean named =
                Arrays.stream(values()).anyMatch(command -> command.word().equals(first));
        for (Commands command : values()) {
            if (listed) {
                line.addSubcommand(command.word(), command.described());
            } else if (!named || command.word().equals(first)) {
                line.addSubcommand(command.word(), command.made(hook));
            }
        }
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private CommandSpec described() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description(type.getAnnotation(Command.class).description());
        return spec;
    }

    private Object made(StopHook hook) {
        return switch (this) {
            case RUN -> new RunCommand(hook);
            case INSPECT -> new InspectCommand(new DocumentInspection());
            case VALIDATE -> new ValidateCommand();
            case DIFF -> new DiffCommand();
            case CORRECTIONS -> new CorrectionsCommand();
            case STATUS -> new StatusCommand();
            case PUBLISH -> new PublishCommand();
            case WORKER -> new WorkerCommand();
            case DOCTOR -> new DoctorCommand();
        };
    }
}
