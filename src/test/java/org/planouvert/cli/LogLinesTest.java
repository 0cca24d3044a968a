package org.planouvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogLinesTest {

    private final LogLines lines = new LogLines();

    @Test
    void givenAnEventThenItsLineNamesLevelAndClassAndFillsInTheMessage() {
        assertThat(line(Level.WARN, null, "{} of {} pages", 3, 66)).isEqualTo("WARN  Reader: 3 of 66 pages\n");
        assertThat(line(Level.ERROR, null, "broken")).isEqualTo("ERROR Reader: broken\n");
    }

    @Test
    void givenAnExceptionDeepInCallsThenTwelveLinesOfItFollow() {
        Exception thrown = new IllegalStateException("why");
        StackTraceElement[] frames = new StackTraceElement[40];
        Arrays.fill(frames, new StackTraceElement("some.Type", "call", "Type.java", 1));
        thrown.setStackTrace(frames);

        assertThat(line(Level.ERROR, thrown, "broken").lines())
                .hasSize(14)
                .startsWith("ERROR Reader: broken", "java.lang.IllegalStateException: why")
                .endsWith("\tat some.Type.call(Type.java:1)");
    }

    private String line(Level level, @Nullable Exception thrown, String message, Object... values) {
        LoggerContext context = new LoggerContext();
        return lines.doLayout(new LoggingEvent(
                        "", context.getLogger("org.planouvert.read.Reader"), level, message, thrown, values))
                .replace(System.lineSeparator(), "\n");
    }
}
