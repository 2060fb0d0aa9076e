package org.yidiantong.support;

import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/**
 * All that is logged from INFO on while it is open, also where a test of an operator's
 * command has silenced the logging of the whole process before.
 */
public final class HeardLog implements AutoCloseable {

	private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

	public HeardLog() {
		this.root.getLoggerContext().getTurboFilterList().clear();
		this.root.setLevel(Level.INFO);
		this.heard.start();
		this.root.addAppender(this.heard);
	}

	/** What was logged so far, a line for each. */
	public String text() {
		return this.heard.list.stream().map(Object::toString).collect(Collectors.joining("\n"));
	}

	@Override
	public void close() {
		this.root.detachAppender(this.heard);
	}

}
