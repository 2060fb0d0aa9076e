package org.yidiantong.eventlog;

import tools.jackson.databind.node.ObjectNode;

/**
 * Lifts the data of an event from one version to the next, so that entries written years
 * ago are read as today's record. It stands beside the record, which names it in
 * {@link EventName#upcasters()}, and has a constructor without parameters.
 */
public interface Upcaster {

	/** Changes the data of the earlier version into data of the next one. */
	void upcast(ObjectNode data);

}
