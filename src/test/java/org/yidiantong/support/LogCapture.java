package org.yidiantong.support;

import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/**
 * Captures log messages from level INFO while it is open, even if a test of an operator's
 * command has silenced the process's logging.
 */
public final class LogCapture implements AutoCloseable {

	private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

	public LogCapture() {
		this.root.getLoggerContext().getTurboFilterList().clear();
		this.root.setLevel(Level.INFO);
		this.heard.start();
		this.root.addAppender(this.heard);
	}

	/** Returns the captured messages, one per line. */
	public String text() {
		return this.heard.list.stream().map(Object::toString).collect(Collectors.joining("\n"));
	}

	@Override
	public void close() {
		this.root.detachAppender(this.heard);
	}

}
