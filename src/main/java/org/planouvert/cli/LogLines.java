package org.planouvert.cli;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.util.List;

/**
 * A line for each event, and twelve more of what was thrown. Logback's patterns say the same in a word, and make thirty
 * lambdas before the first line: a hundredth of reading one contract.
 */
final class LogLines extends LayoutBase<ILoggingEvent> {

    private static final String FRAMES = "12";

    @Override
    public String doLayout(ILoggingEvent event) {
        String logger = event.getLoggerName();
        StringBuilder line = new StringBuilder(event.getLevel().toString());
        line.append(" ".repeat(Math.max(0, "ERROR".length() - line.length())));
        line.append(' ').append(logger.substring(logger.lastIndexOf('.') + 1));
        line.append(": ").append(event.getFormattedMessage()).append(System.lineSeparator());
        if (event.getThrowableProxy() != null) {
            ThrowableProxyConverter thrown = new ThrowableProxyConverter();
            thrown.setOptionList(List.of(FRAMES));
            thrown.start();
            line.append(thrown.convert(event));
        }
        return line.toString();
    }
}
