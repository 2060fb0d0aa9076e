package org.yidiantong.eventlog;

import tools.jackson.databind.node.ObjectNode;

/**
 * Converts the data of an event from one version to the next, so that old entries are
 * read as today's record. The upcaster is in the package of the record, which lists it in
 * {@link EventName#upcasters()}, and has a constructor without parameters.
 */
public interface Upcaster {

	/** Converts data of the earlier version to the next one, in place. */
	void upcast(ObjectNode data);

}
