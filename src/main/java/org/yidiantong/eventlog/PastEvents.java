package org.yidiantong.eventlog;

import java.util.List;

import org.springframework.stereotype.Service;

/**
 * Appends many events of the past to the bound district's log at once, such as those of
 * complaints that come from another system. They bear the dates of then. Readers of the
 * log get them like all others; listeners inside the application do not hear of them, so
 * that nobody is notified of what is long over.
 */
@Service
public class PastEvents {

	private final EventLog log;

	PastEvents(EventLog log) {
		this.log = log;
	}

	/**
	 * Appends events in the caller's transaction, as published ones are.
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside a
	 * transaction
	 */
	public void append(List<? extends ModuleEvent> events) {
		this.log.appendAll(events);
	}

}
