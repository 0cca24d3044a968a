package org.planouvert.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is logged: to stderr, because stdout is for results. Names of files come escaped from the inventory. Also found by
 * Logback where nobody has installed {@link LogProvider}, as in tests.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {

    /** Set to a level, such as {@code DEBUG}, to see what Spring Batch has to say. */
    private static final String BATCH = "planouvert.log.batch";

    private static final Map<String, Level> LEVELS = Map.of(
            "org.planouvert", Level.INFO,
            // Font fallback and the like; what tells of damage is read by the PDF reader itself.
            "org.apache.pdfbox", Level.ERROR,
            "org.apache.fontbox", Level.ERROR,
            "org.apache.poi", Level.ERROR);

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        apply(context);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    static void apply(LoggerContext context) {
        LogLines layout = new LogLines();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> lines = new LayoutWrappingEncoder<>();
        lines.setContext(context);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setLayout(layout);
        lines.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setName("STDERR");
        console.setTarget("System.err");
        console.setEncoder(lines);
        console.start();
        LEVELS.forEach((name, level) -> context.getLogger(name).setLevel(level));
        // What fails is said once, by us, with what to do about it.
        context.getLogger("org.springframework.batch").setLevel(Level.toLevel(System.getProperty(BATCH), Level.OFF));
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console);
    }
}
